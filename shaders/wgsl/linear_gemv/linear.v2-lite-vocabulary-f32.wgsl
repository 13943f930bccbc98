var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f32_n_4(@builtin(workgroup_id) v770: vec3<u32>, @builtin(num_workgroups) v772: vec3<u32>, @builtin(local_invocation_id) v775: vec3<u32>) {
let v868 = &v9;
let v869 = &v5;
let v870 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v741 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v771 = v770[1];
let v773 = v772[0];
let v26 = v771 * v773;
let v774 = v770[0];
let v28 = v26 + v774;
let v29 = u32(v28);
let v776 = v775[1];
let v31 = u32(v776);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v40 = u32(64);
var<function> v743_store: u32;
let v743 = &v743_store;
*v743 = v3;
var<function> v744_store: array<u32, 1>= array<u32, 1>();
let v744 = &v744_store;
let v47 = *v743;
let v54 = &(*v744)[v3];
*v54 = v47;
var<function> v745_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v745 = &v745_store;
var<function> v746_store: array<f32, 1>= array<f32, 1>();
let v746 = &v746_store;
let v63 = f32(0.0);
let v64 = vec4<f32>(v63);
let v69 = &(*v745)[v3];
*v69 = v64;
let v76 = &(*v745)[v32];
*v76 = v64;
let v81 = u32(2);
let v83 = &(*v745)[v81];
*v83 = v64;
let v88 = u32(3);
let v90 = &(*v745)[v88];
*v90 = v64;
let v95 = &(*v746)[v3];
*v95 = v63;
let v101 = u32(32);
let v778 = v775[0];
let v104 = u32(v778);
var<function> v747_store: array<vec4<f32>, 8>= array<vec4<f32>, 8>();
let v747 = &v747_store;
let v117 = v23 - v32;
let v118 = min(v38, v117);
let v120 = v118 * v40;
let v123 = v120 + v104;
let v129 = &(*v869)[v123];
let v130 = *v129;
let v135 = &(*v747)[v3];
*v135 = v130;
let v137 = v123 + v101;
let v141 = &(*v869)[v137];
let v142 = *v141;
let v147 = &(*v747)[v32];
*v147 = v142;
let v149 = v38 + v32;
let v152 = min(v149, v117);
let v154 = v152 * v40;
let v157 = v154 + v104;
let v163 = &(*v869)[v157];
let v164 = *v163;
let v169 = &(*v747)[v81];
*v169 = v164;
let v171 = v157 + v101;
let v175 = &(*v869)[v171];
let v176 = *v175;
let v181 = &(*v747)[v88];
*v181 = v176;
let v183 = v38 + v81;
let v186 = min(v183, v117);
let v188 = v186 * v40;
let v191 = v188 + v104;
let v197 = &(*v869)[v191];
let v198 = *v197;
let v203 = &(*v747)[v21];
*v203 = v198;
let v205 = v191 + v101;
let v209 = &(*v869)[v205];
let v210 = *v209;
let v213 = u32(5);
let v215 = &(*v747)[v213];
*v215 = v210;
let v217 = v38 + v88;
let v220 = min(v217, v117);
let v222 = v220 * v40;
let v225 = v222 + v104;
let v231 = &(*v869)[v225];
let v232 = *v231;
let v235 = u32(6);
let v237 = &(*v747)[v235];
*v237 = v232;
let v239 = v225 + v101;
let v243 = &(*v869)[v239];
let v244 = *v243;
let v247 = u32(7);
let v249 = &(*v747)[v247];
*v249 = v244;
let v257 = *v54;
let v258 = v257 + v104;
let v262 = &(*v870)[v258];
let v263 = *v262;
let v269 = *v135;
let v276 = *v69;
let v860 = fma(v269, v263, v276);
*v69 = v860;
let v283 = *v169;
let v290 = *v76;
let v861 = fma(v283, v263, v290);
*v76 = v861;
let v297 = *v203;
let v304 = *v83;
let v862 = fma(v297, v263, v304);
*v83 = v862;
let v311 = *v237;
let v318 = *v90;
let v863 = fma(v311, v263, v318);
*v90 = v863;
let v321 = v104 + v101;
let v327 = *v54;
let v328 = v327 + v321;
let v332 = &(*v870)[v328];
let v333 = *v332;
let v339 = *v147;
let v346 = *v69;
let v864 = fma(v339, v333, v346);
*v69 = v864;
let v353 = *v181;
let v360 = *v76;
let v865 = fma(v353, v333, v360);
*v76 = v865;
let v367 = *v215;
let v374 = *v83;
let v866 = fma(v367, v333, v374);
*v83 = v866;
let v381 = *v249;
let v388 = *v90;
let v867 = fma(v381, v333, v388);
*v90 = v867;
var<function> v748_store: array<f32, 1>= array<f32, 1>();
let v748 = &v748_store;
let v396 = f32(1.0);
var<function> v749_store: f32;
let v749 = &v749_store;
*v749 = v396;
let v403 = &(*v748)[v3];
let v404 = *v749;
*v403 = v404;
let v410 = *v69;
let v411 = v410[0];
var<function> v750_store: f32;
let v750 = &v750_store;
*v750 = v411;
let v413 = v410[1];
let v414 = *v750;
let v415 = v414 + v413;
*v750 = v415;
let v416 = v410[2];
let v417 = *v750;
let v418 = v417 + v416;
*v750 = v418;
let v419 = v410[3];
let v420 = *v750;
let v421 = v420 + v419;
*v750 = v421;
let v780 = u32(32);
let v424 = v776 * v780;
let v425 = u32(v424);
let v428 = v425 + v104;
workgroupBarrier();
let v432 = &(*v741)[v428];
let v433 = *v750;
*v432 = v433;
workgroupBarrier();
var<function> v751_store: f32;
let v751 = &v751_store;
*v751 = v63;
for(var v440: u32 = v3; v440 < v101; v440 += v32) {
let v442 = v425 + v440;
let v446 = &(*v741)[v442];
let v447 = *v446;
let v448 = *v751;
let v449 = v448 + v447;
*v751 = v449;

}
var<function> v753_store: f32;
let v753 = &v753_store;
let v451 = *v751;
*v753 = v451;
let v457 = *v403;
let v458 = *v753;
let v459 = v458 * v457;
let v477 = v104 == v3;
var<function> v754_store: bool;
let v754 = &v754_store;
if v477 {
let v480 = v38 < v23;
*v754 = v480;

} else {
let v482 = false;
*v754 = v482;

}
let v483 = *v754;
if v483 {
let v487 = &(*v868)[v38];
*v487 = v459;

}
let v493 = *v76;
let v494 = v493[0];
var<function> v755_store: f32;
let v755 = &v755_store;
*v755 = v494;
let v496 = v493[1];
let v497 = *v755;
let v498 = v497 + v496;
*v755 = v498;
let v499 = v493[2];
let v500 = *v755;
let v501 = v500 + v499;
*v755 = v501;
let v502 = v493[3];
let v503 = *v755;
let v504 = v503 + v502;
*v755 = v504;
workgroupBarrier();
let v516 = *v755;
*v432 = v516;
workgroupBarrier();
var<function> v756_store: f32;
let v756 = &v756_store;
*v756 = v63;
for(var v523: u32 = v3; v523 < v101; v523 += v32) {
let v525 = v425 + v523;
let v529 = &(*v741)[v525];
let v530 = *v529;
let v531 = *v756;
let v532 = v531 + v530;
*v756 = v532;

}
var<function> v758_store: f32;
let v758 = &v758_store;
let v534 = *v756;
*v758 = v534;
let v540 = *v403;
let v541 = *v758;
let v542 = v541 * v540;
var<function> v759_store: bool;
let v759 = &v759_store;
if v477 {
let v563 = v149 < v23;
*v759 = v563;

} else {
let v565 = false;
*v759 = v565;

}
let v566 = *v759;
if v566 {
let v570 = &(*v868)[v149];
*v570 = v542;

}
let v576 = *v83;
let v577 = v576[0];
var<function> v760_store: f32;
let v760 = &v760_store;
*v760 = v577;
let v579 = v576[1];
let v580 = *v760;
let v581 = v580 + v579;
*v760 = v581;
let v582 = v576[2];
let v583 = *v760;
let v584 = v583 + v582;
*v760 = v584;
let v585 = v576[3];
let v586 = *v760;
let v587 = v586 + v585;
*v760 = v587;
workgroupBarrier();
let v599 = *v760;
*v432 = v599;
workgroupBarrier();
var<function> v761_store: f32;
let v761 = &v761_store;
*v761 = v63;
for(var v606: u32 = v3; v606 < v101; v606 += v32) {
let v608 = v425 + v606;
let v612 = &(*v741)[v608];
let v613 = *v612;
let v614 = *v761;
let v615 = v614 + v613;
*v761 = v615;

}
var<function> v763_store: f32;
let v763 = &v763_store;
let v617 = *v761;
*v763 = v617;
let v623 = *v403;
let v624 = *v763;
let v625 = v624 * v623;
var<function> v764_store: bool;
let v764 = &v764_store;
if v477 {
let v646 = v183 < v23;
*v764 = v646;

} else {
let v648 = false;
*v764 = v648;

}
let v649 = *v764;
if v649 {
let v653 = &(*v868)[v183];
*v653 = v625;

}
let v659 = *v90;
let v660 = v659[0];
var<function> v765_store: f32;
let v765 = &v765_store;
*v765 = v660;
let v662 = v659[1];
let v663 = *v765;
let v664 = v663 + v662;
*v765 = v664;
let v665 = v659[2];
let v666 = *v765;
let v667 = v666 + v665;
*v765 = v667;
let v668 = v659[3];
let v669 = *v765;
let v670 = v669 + v668;
*v765 = v670;
workgroupBarrier();
let v682 = *v765;
*v432 = v682;
workgroupBarrier();
var<function> v766_store: f32;
let v766 = &v766_store;
*v766 = v63;
for(var v689: u32 = v3; v689 < v101; v689 += v32) {
let v691 = v425 + v689;
let v695 = &(*v741)[v691];
let v696 = *v695;
let v697 = *v766;
let v698 = v697 + v696;
*v766 = v698;

}
var<function> v768_store: f32;
let v768 = &v768_store;
let v700 = *v766;
*v768 = v700;
let v706 = *v403;
let v707 = *v768;
let v708 = v707 * v706;
var<function> v769_store: bool;
let v769 = &v769_store;
if v477 {
let v729 = v217 < v23;
*v769 = v729;

} else {
let v731 = false;
*v769 = v731;

}
let v732 = *v769;
if v732 {
let v736 = &(*v868)[v217];
*v736 = v708;

}
return;

}
