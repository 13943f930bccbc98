enable f16;
var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f16_n_4(@builtin(workgroup_id) v766: vec3<u32>, @builtin(num_workgroups) v768: vec3<u32>, @builtin(local_invocation_id) v771: vec3<u32>) {
let v859 = &v9;
let v860 = &v5;
let v861 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v735 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v767 = v766[1];
let v769 = v768[0];
let v26 = v767 * v769;
let v770 = v766[0];
let v28 = v26 + v770;
let v29 = u32(v28);
let v772 = v771[1];
let v31 = u32(v772);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
var<function> v737_store: u32;
let v737 = &v737_store;
*v737 = v3;
var<function> v738_store: u32;
let v738 = &v738_store;
*v738 = v38;
var<function> v739_store: u32;
let v739 = &v739_store;
*v739 = v23;
var<function> v740_store: u32;
let v740 = &v740_store;
let v45 = *v737;
*v740 = v45;
var<function> v741_store: u32;
let v741 = &v741_store;
*v741 = v3;
var<function> v742_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v742 = &v742_store;
let v53 = f32(0.0);
let v54 = vec4<f32>(v53);
let v59 = &(*v742)[v3];
*v59 = v54;
let v66 = &(*v742)[v32];
*v66 = v54;
let v71 = u32(2);
let v73 = &(*v742)[v71];
*v73 = v54;
let v78 = u32(3);
let v80 = &(*v742)[v78];
*v80 = v54;
let v85 = u32(32);
let v774 = v771[0];
let v88 = u32(v774);
let v91 = u32(64);
var<function> v743_store: array<vec4<f16>, 8>= array<vec4<f16>, 8>();
let v743 = &v743_store;
let v98 = *v738;
let v101 = *v739;
let v103 = v101 - v32;
let v104 = min(v98, v103);
let v106 = v104 * v91;
let v107 = *v741;
let v108 = v107 + v106;
let v109 = v108 + v88;
let v115 = &(*v860)[v109];
let v116 = *v115;
let v121 = &(*v743)[v3];
*v121 = v116;
let v123 = v109 + v85;
let v127 = &(*v860)[v123];
let v128 = *v127;
let v133 = &(*v743)[v32];
*v133 = v128;
let v134 = *v738;
let v136 = v134 + v32;
let v137 = *v739;
let v139 = v137 - v32;
let v140 = min(v136, v139);
let v142 = v140 * v91;
let v143 = *v741;
let v144 = v143 + v142;
let v145 = v144 + v88;
let v151 = &(*v860)[v145];
let v152 = *v151;
let v157 = &(*v743)[v71];
*v157 = v152;
let v159 = v145 + v85;
let v163 = &(*v860)[v159];
let v164 = *v163;
let v169 = &(*v743)[v78];
*v169 = v164;
let v170 = *v738;
let v172 = v170 + v71;
let v173 = *v739;
let v175 = v173 - v32;
let v176 = min(v172, v175);
let v178 = v176 * v91;
let v179 = *v741;
let v180 = v179 + v178;
let v181 = v180 + v88;
let v187 = &(*v860)[v181];
let v188 = *v187;
let v193 = &(*v743)[v21];
*v193 = v188;
let v195 = v181 + v85;
let v199 = &(*v860)[v195];
let v200 = *v199;
let v203 = u32(5);
let v205 = &(*v743)[v203];
*v205 = v200;
let v206 = *v738;
let v208 = v206 + v78;
let v209 = *v739;
let v211 = v209 - v32;
let v212 = min(v208, v211);
let v214 = v212 * v91;
let v215 = *v741;
let v216 = v215 + v214;
let v217 = v216 + v88;
let v223 = &(*v860)[v217];
let v224 = *v223;
let v227 = u32(6);
let v229 = &(*v743)[v227];
*v229 = v224;
let v231 = v217 + v85;
let v235 = &(*v860)[v231];
let v236 = *v235;
let v239 = u32(7);
let v241 = &(*v743)[v239];
*v241 = v236;
let v244 = *v740;
let v247 = v244 + v88;
let v251 = &(*v861)[v247];
let v252 = *v251;
let v258 = *v121;
let v259 = vec4<f32>(v258);
let v266 = *v59;
let v851 = fma(v259, v252, v266);
*v59 = v851;
let v273 = *v157;
let v274 = vec4<f32>(v273);
let v281 = *v66;
let v852 = fma(v274, v252, v281);
*v66 = v852;
let v288 = *v193;
let v289 = vec4<f32>(v288);
let v296 = *v73;
let v853 = fma(v289, v252, v296);
*v73 = v853;
let v303 = *v229;
let v304 = vec4<f32>(v303);
let v311 = *v80;
let v854 = fma(v304, v252, v311);
*v80 = v854;
let v314 = v88 + v85;
let v315 = *v740;
let v318 = v315 + v314;
let v322 = &(*v861)[v318];
let v323 = *v322;
let v329 = *v133;
let v330 = vec4<f32>(v329);
let v337 = *v59;
let v855 = fma(v330, v323, v337);
*v59 = v855;
let v344 = *v169;
let v345 = vec4<f32>(v344);
let v352 = *v66;
let v856 = fma(v345, v323, v352);
*v66 = v856;
let v359 = *v205;
let v360 = vec4<f32>(v359);
let v367 = *v73;
let v857 = fma(v360, v323, v367);
*v73 = v857;
let v374 = *v241;
let v375 = vec4<f32>(v374);
let v382 = *v80;
let v858 = fma(v375, v323, v382);
*v80 = v858;
var<function> v744_store: array<f32, 1>= array<f32, 1>();
let v744 = &v744_store;
let v390 = f32(1.0);
var<function> v745_store: f32;
let v745 = &v745_store;
*v745 = v390;
let v397 = &(*v744)[v3];
let v398 = *v745;
*v397 = v398;
let v404 = *v59;
let v405 = v404[0];
var<function> v746_store: f32;
let v746 = &v746_store;
*v746 = v405;
let v407 = v404[1];
let v408 = *v746;
let v409 = v408 + v407;
*v746 = v409;
let v410 = v404[2];
let v411 = *v746;
let v412 = v411 + v410;
*v746 = v412;
let v413 = v404[3];
let v414 = *v746;
let v415 = v414 + v413;
*v746 = v415;
let v776 = u32(32);
let v418 = v772 * v776;
let v419 = u32(v418);
let v422 = v419 + v88;
workgroupBarrier();
let v426 = &(*v735)[v422];
let v427 = *v746;
*v426 = v427;
workgroupBarrier();
var<function> v747_store: f32;
let v747 = &v747_store;
*v747 = v53;
for(var v434: u32 = v3; v434 < v85; v434 += v32) {
let v436 = v419 + v434;
let v440 = &(*v735)[v436];
let v441 = *v440;
let v442 = *v747;
let v443 = v442 + v441;
*v747 = v443;

}
var<function> v749_store: f32;
let v749 = &v749_store;
let v445 = *v747;
*v749 = v445;
let v451 = *v397;
let v452 = *v749;
let v453 = v452 * v451;
let v471 = v88 == v3;
var<function> v750_store: bool;
let v750 = &v750_store;
if v471 {
let v474 = v38 < v23;
*v750 = v474;

} else {
let v476 = false;
*v750 = v476;

}
let v477 = *v750;
if v477 {
let v481 = &(*v859)[v38];
*v481 = v453;

}
let v487 = *v66;
let v488 = v487[0];
var<function> v751_store: f32;
let v751 = &v751_store;
*v751 = v488;
let v490 = v487[1];
let v491 = *v751;
let v492 = v491 + v490;
*v751 = v492;
let v493 = v487[2];
let v494 = *v751;
let v495 = v494 + v493;
*v751 = v495;
let v496 = v487[3];
let v497 = *v751;
let v498 = v497 + v496;
*v751 = v498;
workgroupBarrier();
let v510 = *v751;
*v426 = v510;
workgroupBarrier();
var<function> v752_store: f32;
let v752 = &v752_store;
*v752 = v53;
for(var v517: u32 = v3; v517 < v85; v517 += v32) {
let v519 = v419 + v517;
let v523 = &(*v735)[v519];
let v524 = *v523;
let v525 = *v752;
let v526 = v525 + v524;
*v752 = v526;

}
var<function> v754_store: f32;
let v754 = &v754_store;
let v528 = *v752;
*v754 = v528;
let v534 = *v397;
let v535 = *v754;
let v536 = v535 * v534;
let v543 = v38 + v32;
var<function> v755_store: bool;
let v755 = &v755_store;
if v471 {
let v557 = v543 < v23;
*v755 = v557;

} else {
let v559 = false;
*v755 = v559;

}
let v560 = *v755;
if v560 {
let v564 = &(*v859)[v543];
*v564 = v536;

}
let v570 = *v73;
let v571 = v570[0];
var<function> v756_store: f32;
let v756 = &v756_store;
*v756 = v571;
let v573 = v570[1];
let v574 = *v756;
let v575 = v574 + v573;
*v756 = v575;
let v576 = v570[2];
let v577 = *v756;
let v578 = v577 + v576;
*v756 = v578;
let v579 = v570[3];
let v580 = *v756;
let v581 = v580 + v579;
*v756 = v581;
workgroupBarrier();
let v593 = *v756;
*v426 = v593;
workgroupBarrier();
var<function> v757_store: f32;
let v757 = &v757_store;
*v757 = v53;
for(var v600: u32 = v3; v600 < v85; v600 += v32) {
let v602 = v419 + v600;
let v606 = &(*v735)[v602];
let v607 = *v606;
let v608 = *v757;
let v609 = v608 + v607;
*v757 = v609;

}
var<function> v759_store: f32;
let v759 = &v759_store;
let v611 = *v757;
*v759 = v611;
let v617 = *v397;
let v618 = *v759;
let v619 = v618 * v617;
let v626 = v38 + v71;
var<function> v760_store: bool;
let v760 = &v760_store;
if v471 {
let v640 = v626 < v23;
*v760 = v640;

} else {
let v642 = false;
*v760 = v642;

}
let v643 = *v760;
if v643 {
let v647 = &(*v859)[v626];
*v647 = v619;

}
let v653 = *v80;
let v654 = v653[0];
var<function> v761_store: f32;
let v761 = &v761_store;
*v761 = v654;
let v656 = v653[1];
let v657 = *v761;
let v658 = v657 + v656;
*v761 = v658;
let v659 = v653[2];
let v660 = *v761;
let v661 = v660 + v659;
*v761 = v661;
let v662 = v653[3];
let v663 = *v761;
let v664 = v663 + v662;
*v761 = v664;
workgroupBarrier();
let v676 = *v761;
*v426 = v676;
workgroupBarrier();
var<function> v762_store: f32;
let v762 = &v762_store;
*v762 = v53;
for(var v683: u32 = v3; v683 < v85; v683 += v32) {
let v685 = v419 + v683;
let v689 = &(*v735)[v685];
let v690 = *v689;
let v691 = *v762;
let v692 = v691 + v690;
*v762 = v692;

}
var<function> v764_store: f32;
let v764 = &v764_store;
let v694 = *v762;
*v764 = v694;
let v700 = *v397;
let v701 = *v764;
let v702 = v701 * v700;
let v709 = v38 + v78;
var<function> v765_store: bool;
let v765 = &v765_store;
if v471 {
let v723 = v709 < v23;
*v765 = v723;

} else {
let v725 = false;
*v765 = v725;

}
let v726 = *v765;
if v726 {
let v730 = &(*v859)[v709];
*v730 = v702;

}
return;

}
