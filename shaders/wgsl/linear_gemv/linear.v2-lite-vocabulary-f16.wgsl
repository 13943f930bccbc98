enable f16;
var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f16_n_4(@builtin(workgroup_id) v773: vec3<u32>, @builtin(num_workgroups) v775: vec3<u32>, @builtin(local_invocation_id) v778: vec3<u32>) {
let v859 = &v9;
let v860 = &v5;
let v861 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_u32[1];
let v742 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v774 = v773[1];
let v776 = v775[0];
let v26 = v774 * v776;
let v777 = v773[0];
let v28 = v26 + v777;
let v29 = u32(v28);
let v779 = v778[1];
let v31 = u32(v779);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v780 = v773[2];
let v40 = u32(1);
let v43 = v14 - v40;
let v44 = min(v780, v43);
let v45 = u32(v44);
var<function> v744_store: u32;
let v744 = &v744_store;
*v744 = v3;
var<function> v745_store: u32;
let v745 = &v745_store;
*v745 = v38;
var<function> v746_store: u32;
let v746 = &v746_store;
*v746 = v23;
var<function> v747_store: u32;
let v747 = &v747_store;
let v52 = *v744;
*v747 = v52;
var<function> v748_store: u32;
let v748 = &v748_store;
*v748 = v3;
let v56 = u32(64);
let v57 = v45 * v56;
let v58 = *v747;
let v59 = v58 + v57;
*v747 = v59;
var<function> v749_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v749 = &v749_store;
let v64 = f32(0.0);
let v65 = vec4<f32>(v64);
let v70 = &(*v749)[v3];
*v70 = v65;
let v77 = &(*v749)[v32];
*v77 = v65;
let v82 = u32(2);
let v84 = &(*v749)[v82];
*v84 = v65;
let v89 = u32(3);
let v91 = &(*v749)[v89];
*v91 = v65;
let v96 = u32(32);
let v782 = v778[0];
let v99 = u32(v782);
var<function> v750_store: array<vec4<f16>, 8>= array<vec4<f16>, 8>();
let v750 = &v750_store;
let v109 = *v745;
let v112 = *v746;
let v114 = v112 - v32;
let v115 = min(v109, v114);
let v117 = v115 * v56;
let v118 = *v748;
let v119 = v118 + v117;
let v120 = v119 + v99;
let v126 = &(*v860)[v120];
let v127 = *v126;
let v132 = &(*v750)[v3];
*v132 = v127;
let v134 = v120 + v96;
let v138 = &(*v860)[v134];
let v139 = *v138;
let v144 = &(*v750)[v32];
*v144 = v139;
let v145 = *v745;
let v147 = v145 + v32;
let v148 = *v746;
let v150 = v148 - v32;
let v151 = min(v147, v150);
let v153 = v151 * v56;
let v154 = *v748;
let v155 = v154 + v153;
let v156 = v155 + v99;
let v162 = &(*v860)[v156];
let v163 = *v162;
let v168 = &(*v750)[v82];
*v168 = v163;
let v170 = v156 + v96;
let v174 = &(*v860)[v170];
let v175 = *v174;
let v180 = &(*v750)[v89];
*v180 = v175;
let v181 = *v745;
let v183 = v181 + v82;
let v184 = *v746;
let v186 = v184 - v32;
let v187 = min(v183, v186);
let v189 = v187 * v56;
let v190 = *v748;
let v191 = v190 + v189;
let v192 = v191 + v99;
let v198 = &(*v860)[v192];
let v199 = *v198;
let v204 = &(*v750)[v21];
*v204 = v199;
let v206 = v192 + v96;
let v210 = &(*v860)[v206];
let v211 = *v210;
let v214 = u32(5);
let v216 = &(*v750)[v214];
*v216 = v211;
let v217 = *v745;
let v219 = v217 + v89;
let v220 = *v746;
let v222 = v220 - v32;
let v223 = min(v219, v222);
let v225 = v223 * v56;
let v226 = *v748;
let v227 = v226 + v225;
let v228 = v227 + v99;
let v234 = &(*v860)[v228];
let v235 = *v234;
let v238 = u32(6);
let v240 = &(*v750)[v238];
*v240 = v235;
let v242 = v228 + v96;
let v246 = &(*v860)[v242];
let v247 = *v246;
let v250 = u32(7);
let v252 = &(*v750)[v250];
*v252 = v247;
let v255 = *v747;
let v258 = v255 + v99;
let v262 = &(*v861)[v258];
let v263 = *v262;
let v269 = *v132;
let v270 = vec4<f32>(v269);
let v277 = *v70;
let v851 = fma(v270, v263, v277);
*v70 = v851;
let v284 = *v168;
let v285 = vec4<f32>(v284);
let v292 = *v77;
let v852 = fma(v285, v263, v292);
*v77 = v852;
let v299 = *v204;
let v300 = vec4<f32>(v299);
let v307 = *v84;
let v853 = fma(v300, v263, v307);
*v84 = v853;
let v314 = *v240;
let v315 = vec4<f32>(v314);
let v322 = *v91;
let v854 = fma(v315, v263, v322);
*v91 = v854;
let v325 = v99 + v96;
let v326 = *v747;
let v329 = v326 + v325;
let v333 = &(*v861)[v329];
let v334 = *v333;
let v340 = *v144;
let v341 = vec4<f32>(v340);
let v348 = *v70;
let v855 = fma(v341, v334, v348);
*v70 = v855;
let v355 = *v180;
let v356 = vec4<f32>(v355);
let v363 = *v77;
let v856 = fma(v356, v334, v363);
*v77 = v856;
let v370 = *v216;
let v371 = vec4<f32>(v370);
let v378 = *v84;
let v857 = fma(v371, v334, v378);
*v84 = v857;
let v385 = *v252;
let v386 = vec4<f32>(v385);
let v393 = *v91;
let v858 = fma(v386, v334, v393);
*v91 = v858;
var<function> v751_store: array<f32, 1>= array<f32, 1>();
let v751 = &v751_store;
let v401 = f32(1.0);
var<function> v752_store: f32;
let v752 = &v752_store;
*v752 = v401;
let v408 = &(*v751)[v3];
let v409 = *v752;
*v408 = v409;
let v415 = *v70;
let v416 = v415[0];
var<function> v753_store: f32;
let v753 = &v753_store;
*v753 = v416;
let v418 = v415[1];
let v419 = *v753;
let v420 = v419 + v418;
*v753 = v420;
let v421 = v415[2];
let v422 = *v753;
let v423 = v422 + v421;
*v753 = v423;
let v424 = v415[3];
let v425 = *v753;
let v426 = v425 + v424;
*v753 = v426;
let v784 = u32(32);
let v429 = v779 * v784;
let v430 = u32(v429);
let v433 = v430 + v99;
workgroupBarrier();
let v437 = &(*v742)[v433];
let v438 = *v753;
*v437 = v438;
workgroupBarrier();
var<function> v754_store: f32;
let v754 = &v754_store;
*v754 = v64;
for(var v445: u32 = v3; v445 < v96; v445 += v32) {
let v447 = v430 + v445;
let v451 = &(*v742)[v447];
let v452 = *v451;
let v453 = *v754;
let v454 = v453 + v452;
*v754 = v454;

}
var<function> v756_store: f32;
let v756 = &v756_store;
let v456 = *v754;
*v756 = v456;
let v462 = *v408;
let v463 = *v756;
let v464 = v463 * v462;
let v467 = v45 * v23;
let v468 = v467 + v38;
let v481 = v99 == v3;
var<function> v757_store: bool;
let v757 = &v757_store;
if v481 {
let v484 = v38 < v23;
*v757 = v484;

} else {
let v486 = false;
*v757 = v486;

}
let v487 = *v757;
if v487 {
let v491 = &(*v859)[v468];
*v491 = v464;

}
let v497 = *v77;
let v498 = v497[0];
var<function> v758_store: f32;
let v758 = &v758_store;
*v758 = v498;
let v500 = v497[1];
let v501 = *v758;
let v502 = v501 + v500;
*v758 = v502;
let v503 = v497[2];
let v504 = *v758;
let v505 = v504 + v503;
*v758 = v505;
let v506 = v497[3];
let v507 = *v758;
let v508 = v507 + v506;
*v758 = v508;
workgroupBarrier();
let v520 = *v758;
*v437 = v520;
workgroupBarrier();
var<function> v759_store: f32;
let v759 = &v759_store;
*v759 = v64;
for(var v527: u32 = v3; v527 < v96; v527 += v32) {
let v529 = v430 + v527;
let v533 = &(*v742)[v529];
let v534 = *v533;
let v535 = *v759;
let v536 = v535 + v534;
*v759 = v536;

}
var<function> v761_store: f32;
let v761 = &v761_store;
let v538 = *v759;
*v761 = v538;
let v544 = *v408;
let v545 = *v761;
let v546 = v545 * v544;
let v552 = v468 + v32;
var<function> v762_store: bool;
let v762 = &v762_store;
if v481 {
let v565 = v38 + v32;
let v566 = v565 < v23;
*v762 = v566;

} else {
let v568 = false;
*v762 = v568;

}
let v569 = *v762;
if v569 {
let v573 = &(*v859)[v552];
*v573 = v546;

}
let v579 = *v84;
let v580 = v579[0];
var<function> v763_store: f32;
let v763 = &v763_store;
*v763 = v580;
let v582 = v579[1];
let v583 = *v763;
let v584 = v583 + v582;
*v763 = v584;
let v585 = v579[2];
let v586 = *v763;
let v587 = v586 + v585;
*v763 = v587;
let v588 = v579[3];
let v589 = *v763;
let v590 = v589 + v588;
*v763 = v590;
workgroupBarrier();
let v602 = *v763;
*v437 = v602;
workgroupBarrier();
var<function> v764_store: f32;
let v764 = &v764_store;
*v764 = v64;
for(var v609: u32 = v3; v609 < v96; v609 += v32) {
let v611 = v430 + v609;
let v615 = &(*v742)[v611];
let v616 = *v615;
let v617 = *v764;
let v618 = v617 + v616;
*v764 = v618;

}
var<function> v766_store: f32;
let v766 = &v766_store;
let v620 = *v764;
*v766 = v620;
let v626 = *v408;
let v627 = *v766;
let v628 = v627 * v626;
let v634 = v468 + v82;
var<function> v767_store: bool;
let v767 = &v767_store;
if v481 {
let v647 = v38 + v82;
let v648 = v647 < v23;
*v767 = v648;

} else {
let v650 = false;
*v767 = v650;

}
let v651 = *v767;
if v651 {
let v655 = &(*v859)[v634];
*v655 = v628;

}
let v661 = *v91;
let v662 = v661[0];
var<function> v768_store: f32;
let v768 = &v768_store;
*v768 = v662;
let v664 = v661[1];
let v665 = *v768;
let v666 = v665 + v664;
*v768 = v666;
let v667 = v661[2];
let v668 = *v768;
let v669 = v668 + v667;
*v768 = v669;
let v670 = v661[3];
let v671 = *v768;
let v672 = v671 + v670;
*v768 = v672;
workgroupBarrier();
let v684 = *v768;
*v437 = v684;
workgroupBarrier();
var<function> v769_store: f32;
let v769 = &v769_store;
*v769 = v64;
for(var v691: u32 = v3; v691 < v96; v691 += v32) {
let v693 = v430 + v691;
let v697 = &(*v742)[v693];
let v698 = *v697;
let v699 = *v769;
let v700 = v699 + v698;
*v769 = v700;

}
var<function> v771_store: f32;
let v771 = &v771_store;
let v702 = *v769;
*v771 = v702;
let v708 = *v408;
let v709 = *v771;
let v710 = v709 * v708;
let v716 = v468 + v89;
var<function> v772_store: bool;
let v772 = &v772_store;
if v481 {
let v729 = v38 + v89;
let v730 = v729 < v23;
*v772 = v730;

} else {
let v732 = false;
*v772 = v732;

}
let v733 = *v772;
if v733 {
let v737 = &(*v859)[v716];
*v737 = v710;

}
return;

}
