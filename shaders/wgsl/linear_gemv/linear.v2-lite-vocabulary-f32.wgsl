var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f32_n_4(@builtin(workgroup_id) v765: vec3<u32>, @builtin(num_workgroups) v767: vec3<u32>, @builtin(local_invocation_id) v770: vec3<u32>) {
let v851 = &v9;
let v852 = &v5;
let v853 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_u32[1];
let v734 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v766 = v765[1];
let v768 = v767[0];
let v26 = v766 * v768;
let v769 = v765[0];
let v28 = v26 + v769;
let v29 = u32(v28);
let v771 = v770[1];
let v31 = u32(v771);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v772 = v765[2];
let v40 = u32(1);
let v43 = v14 - v40;
let v44 = min(v772, v43);
let v45 = u32(v44);
var<function> v736_store: u32;
let v736 = &v736_store;
*v736 = v3;
var<function> v737_store: u32;
let v737 = &v737_store;
*v737 = v38;
var<function> v738_store: u32;
let v738 = &v738_store;
*v738 = v23;
var<function> v739_store: u32;
let v739 = &v739_store;
let v52 = *v736;
*v739 = v52;
var<function> v740_store: u32;
let v740 = &v740_store;
*v740 = v3;
let v56 = u32(64);
let v57 = v45 * v56;
let v58 = *v739;
let v59 = v58 + v57;
*v739 = v59;
var<function> v741_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v741 = &v741_store;
let v64 = f32(0.0);
let v65 = vec4<f32>(v64);
let v70 = &(*v741)[v3];
*v70 = v65;
let v77 = &(*v741)[v32];
*v77 = v65;
let v82 = u32(2);
let v84 = &(*v741)[v82];
*v84 = v65;
let v89 = u32(3);
let v91 = &(*v741)[v89];
*v91 = v65;
let v96 = u32(32);
let v774 = v770[0];
let v99 = u32(v774);
var<function> v742_store: array<vec4<f32>, 8>= array<vec4<f32>, 8>();
let v742 = &v742_store;
let v109 = *v737;
let v112 = *v738;
let v114 = v112 - v32;
let v115 = min(v109, v114);
let v117 = v115 * v56;
let v118 = *v740;
let v119 = v118 + v117;
let v120 = v119 + v99;
let v126 = &(*v852)[v120];
let v127 = *v126;
let v132 = &(*v742)[v3];
*v132 = v127;
let v134 = v120 + v96;
let v138 = &(*v852)[v134];
let v139 = *v138;
let v144 = &(*v742)[v32];
*v144 = v139;
let v145 = *v737;
let v147 = v145 + v32;
let v148 = *v738;
let v150 = v148 - v32;
let v151 = min(v147, v150);
let v153 = v151 * v56;
let v154 = *v740;
let v155 = v154 + v153;
let v156 = v155 + v99;
let v162 = &(*v852)[v156];
let v163 = *v162;
let v168 = &(*v742)[v82];
*v168 = v163;
let v170 = v156 + v96;
let v174 = &(*v852)[v170];
let v175 = *v174;
let v180 = &(*v742)[v89];
*v180 = v175;
let v181 = *v737;
let v183 = v181 + v82;
let v184 = *v738;
let v186 = v184 - v32;
let v187 = min(v183, v186);
let v189 = v187 * v56;
let v190 = *v740;
let v191 = v190 + v189;
let v192 = v191 + v99;
let v198 = &(*v852)[v192];
let v199 = *v198;
let v204 = &(*v742)[v21];
*v204 = v199;
let v206 = v192 + v96;
let v210 = &(*v852)[v206];
let v211 = *v210;
let v214 = u32(5);
let v216 = &(*v742)[v214];
*v216 = v211;
let v217 = *v737;
let v219 = v217 + v89;
let v220 = *v738;
let v222 = v220 - v32;
let v223 = min(v219, v222);
let v225 = v223 * v56;
let v226 = *v740;
let v227 = v226 + v225;
let v228 = v227 + v99;
let v234 = &(*v852)[v228];
let v235 = *v234;
let v238 = u32(6);
let v240 = &(*v742)[v238];
*v240 = v235;
let v242 = v228 + v96;
let v246 = &(*v852)[v242];
let v247 = *v246;
let v250 = u32(7);
let v252 = &(*v742)[v250];
*v252 = v247;
let v255 = *v739;
let v258 = v255 + v99;
let v262 = &(*v853)[v258];
let v263 = *v262;
let v269 = *v132;
let v276 = *v70;
let v843 = fma(v269, v263, v276);
*v70 = v843;
let v283 = *v168;
let v290 = *v77;
let v844 = fma(v283, v263, v290);
*v77 = v844;
let v297 = *v204;
let v304 = *v84;
let v845 = fma(v297, v263, v304);
*v84 = v845;
let v311 = *v240;
let v318 = *v91;
let v846 = fma(v311, v263, v318);
*v91 = v846;
let v321 = v99 + v96;
let v322 = *v739;
let v325 = v322 + v321;
let v329 = &(*v853)[v325];
let v330 = *v329;
let v336 = *v144;
let v343 = *v70;
let v847 = fma(v336, v330, v343);
*v70 = v847;
let v350 = *v180;
let v357 = *v77;
let v848 = fma(v350, v330, v357);
*v77 = v848;
let v364 = *v216;
let v371 = *v84;
let v849 = fma(v364, v330, v371);
*v84 = v849;
let v378 = *v252;
let v385 = *v91;
let v850 = fma(v378, v330, v385);
*v91 = v850;
var<function> v743_store: array<f32, 1>= array<f32, 1>();
let v743 = &v743_store;
let v393 = f32(1.0);
var<function> v744_store: f32;
let v744 = &v744_store;
*v744 = v393;
let v400 = &(*v743)[v3];
let v401 = *v744;
*v400 = v401;
let v407 = *v70;
let v408 = v407[0];
var<function> v745_store: f32;
let v745 = &v745_store;
*v745 = v408;
let v410 = v407[1];
let v411 = *v745;
let v412 = v411 + v410;
*v745 = v412;
let v413 = v407[2];
let v414 = *v745;
let v415 = v414 + v413;
*v745 = v415;
let v416 = v407[3];
let v417 = *v745;
let v418 = v417 + v416;
*v745 = v418;
let v776 = u32(32);
let v421 = v771 * v776;
let v422 = u32(v421);
let v425 = v422 + v99;
workgroupBarrier();
let v429 = &(*v734)[v425];
let v430 = *v745;
*v429 = v430;
workgroupBarrier();
var<function> v746_store: f32;
let v746 = &v746_store;
*v746 = v64;
for(var v437: u32 = v3; v437 < v96; v437 += v32) {
let v439 = v422 + v437;
let v443 = &(*v734)[v439];
let v444 = *v443;
let v445 = *v746;
let v446 = v445 + v444;
*v746 = v446;

}
var<function> v748_store: f32;
let v748 = &v748_store;
let v448 = *v746;
*v748 = v448;
let v454 = *v400;
let v455 = *v748;
let v456 = v455 * v454;
let v459 = v45 * v23;
let v460 = v459 + v38;
let v473 = v99 == v3;
var<function> v749_store: bool;
let v749 = &v749_store;
if v473 {
let v476 = v38 < v23;
*v749 = v476;

} else {
let v478 = false;
*v749 = v478;

}
let v479 = *v749;
if v479 {
let v483 = &(*v851)[v460];
*v483 = v456;

}
let v489 = *v77;
let v490 = v489[0];
var<function> v750_store: f32;
let v750 = &v750_store;
*v750 = v490;
let v492 = v489[1];
let v493 = *v750;
let v494 = v493 + v492;
*v750 = v494;
let v495 = v489[2];
let v496 = *v750;
let v497 = v496 + v495;
*v750 = v497;
let v498 = v489[3];
let v499 = *v750;
let v500 = v499 + v498;
*v750 = v500;
workgroupBarrier();
let v512 = *v750;
*v429 = v512;
workgroupBarrier();
var<function> v751_store: f32;
let v751 = &v751_store;
*v751 = v64;
for(var v519: u32 = v3; v519 < v96; v519 += v32) {
let v521 = v422 + v519;
let v525 = &(*v734)[v521];
let v526 = *v525;
let v527 = *v751;
let v528 = v527 + v526;
*v751 = v528;

}
var<function> v753_store: f32;
let v753 = &v753_store;
let v530 = *v751;
*v753 = v530;
let v536 = *v400;
let v537 = *v753;
let v538 = v537 * v536;
let v544 = v460 + v32;
var<function> v754_store: bool;
let v754 = &v754_store;
if v473 {
let v557 = v38 + v32;
let v558 = v557 < v23;
*v754 = v558;

} else {
let v560 = false;
*v754 = v560;

}
let v561 = *v754;
if v561 {
let v565 = &(*v851)[v544];
*v565 = v538;

}
let v571 = *v84;
let v572 = v571[0];
var<function> v755_store: f32;
let v755 = &v755_store;
*v755 = v572;
let v574 = v571[1];
let v575 = *v755;
let v576 = v575 + v574;
*v755 = v576;
let v577 = v571[2];
let v578 = *v755;
let v579 = v578 + v577;
*v755 = v579;
let v580 = v571[3];
let v581 = *v755;
let v582 = v581 + v580;
*v755 = v582;
workgroupBarrier();
let v594 = *v755;
*v429 = v594;
workgroupBarrier();
var<function> v756_store: f32;
let v756 = &v756_store;
*v756 = v64;
for(var v601: u32 = v3; v601 < v96; v601 += v32) {
let v603 = v422 + v601;
let v607 = &(*v734)[v603];
let v608 = *v607;
let v609 = *v756;
let v610 = v609 + v608;
*v756 = v610;

}
var<function> v758_store: f32;
let v758 = &v758_store;
let v612 = *v756;
*v758 = v612;
let v618 = *v400;
let v619 = *v758;
let v620 = v619 * v618;
let v626 = v460 + v82;
var<function> v759_store: bool;
let v759 = &v759_store;
if v473 {
let v639 = v38 + v82;
let v640 = v639 < v23;
*v759 = v640;

} else {
let v642 = false;
*v759 = v642;

}
let v643 = *v759;
if v643 {
let v647 = &(*v851)[v626];
*v647 = v620;

}
let v653 = *v91;
let v654 = v653[0];
var<function> v760_store: f32;
let v760 = &v760_store;
*v760 = v654;
let v656 = v653[1];
let v657 = *v760;
let v658 = v657 + v656;
*v760 = v658;
let v659 = v653[2];
let v660 = *v760;
let v661 = v660 + v659;
*v760 = v661;
let v662 = v653[3];
let v663 = *v760;
let v664 = v663 + v662;
*v760 = v664;
workgroupBarrier();
let v676 = *v760;
*v429 = v676;
workgroupBarrier();
var<function> v761_store: f32;
let v761 = &v761_store;
*v761 = v64;
for(var v683: u32 = v3; v683 < v96; v683 += v32) {
let v685 = v422 + v683;
let v689 = &(*v734)[v685];
let v690 = *v689;
let v691 = *v761;
let v692 = v691 + v690;
*v761 = v692;

}
var<function> v763_store: f32;
let v763 = &v763_store;
let v694 = *v761;
*v763 = v694;
let v700 = *v400;
let v701 = *v763;
let v702 = v701 * v700;
let v708 = v460 + v89;
var<function> v764_store: bool;
let v764 = &v764_store;
if v473 {
let v721 = v38 + v89;
let v722 = v721 < v23;
*v764 = v722;

} else {
let v724 = false;
*v764 = v724;

}
let v725 = *v764;
if v725 {
let v729 = &(*v851)[v708];
*v729 = v702;

}
return;

}
