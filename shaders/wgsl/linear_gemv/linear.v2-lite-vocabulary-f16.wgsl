enable f16;
var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f16_n_4(@builtin(workgroup_id) v778: vec3<u32>, @builtin(num_workgroups) v780: vec3<u32>, @builtin(local_invocation_id) v783: vec3<u32>) {
let v876 = &v9;
let v877 = &v5;
let v878 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v749 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v779 = v778[1];
let v781 = v780[0];
let v26 = v779 * v781;
let v782 = v778[0];
let v28 = v26 + v782;
let v29 = u32(v28);
let v784 = v783[1];
let v31 = u32(v784);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v40 = u32(64);
var<function> v751_store: u32;
let v751 = &v751_store;
*v751 = v3;
var<function> v752_store: array<u32, 1>= array<u32, 1>();
let v752 = &v752_store;
let v47 = *v751;
let v54 = &(*v752)[v3];
*v54 = v47;
var<function> v753_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v753 = &v753_store;
var<function> v754_store: array<f32, 1>= array<f32, 1>();
let v754 = &v754_store;
let v63 = f32(0.0);
let v64 = vec4<f32>(v63);
let v69 = &(*v753)[v3];
*v69 = v64;
let v76 = &(*v753)[v32];
*v76 = v64;
let v81 = u32(2);
let v83 = &(*v753)[v81];
*v83 = v64;
let v88 = u32(3);
let v90 = &(*v753)[v88];
*v90 = v64;
let v95 = &(*v754)[v3];
*v95 = v63;
let v101 = u32(32);
let v786 = v783[0];
let v104 = u32(v786);
var<function> v755_store: array<vec4<f16>, 8>= array<vec4<f16>, 8>();
let v755 = &v755_store;
let v117 = v23 - v32;
let v118 = min(v38, v117);
let v120 = v118 * v40;
let v123 = v120 + v104;
let v129 = &(*v877)[v123];
let v130 = *v129;
let v135 = &(*v755)[v3];
*v135 = v130;
let v137 = v123 + v101;
let v141 = &(*v877)[v137];
let v142 = *v141;
let v147 = &(*v755)[v32];
*v147 = v142;
let v149 = v38 + v32;
let v152 = min(v149, v117);
let v154 = v152 * v40;
let v157 = v154 + v104;
let v163 = &(*v877)[v157];
let v164 = *v163;
let v169 = &(*v755)[v81];
*v169 = v164;
let v171 = v157 + v101;
let v175 = &(*v877)[v171];
let v176 = *v175;
let v181 = &(*v755)[v88];
*v181 = v176;
let v183 = v38 + v81;
let v186 = min(v183, v117);
let v188 = v186 * v40;
let v191 = v188 + v104;
let v197 = &(*v877)[v191];
let v198 = *v197;
let v203 = &(*v755)[v21];
*v203 = v198;
let v205 = v191 + v101;
let v209 = &(*v877)[v205];
let v210 = *v209;
let v213 = u32(5);
let v215 = &(*v755)[v213];
*v215 = v210;
let v217 = v38 + v88;
let v220 = min(v217, v117);
let v222 = v220 * v40;
let v225 = v222 + v104;
let v231 = &(*v877)[v225];
let v232 = *v231;
let v235 = u32(6);
let v237 = &(*v755)[v235];
*v237 = v232;
let v239 = v225 + v101;
let v243 = &(*v877)[v239];
let v244 = *v243;
let v247 = u32(7);
let v249 = &(*v755)[v247];
*v249 = v244;
let v257 = *v54;
let v258 = v257 + v104;
let v262 = &(*v878)[v258];
let v263 = *v262;
let v269 = *v135;
let v270 = vec4<f32>(v269);
let v277 = *v69;
let v868 = fma(v270, v263, v277);
*v69 = v868;
let v284 = *v169;
let v285 = vec4<f32>(v284);
let v292 = *v76;
let v869 = fma(v285, v263, v292);
*v76 = v869;
let v299 = *v203;
let v300 = vec4<f32>(v299);
let v307 = *v83;
let v870 = fma(v300, v263, v307);
*v83 = v870;
let v314 = *v237;
let v315 = vec4<f32>(v314);
let v322 = *v90;
let v871 = fma(v315, v263, v322);
*v90 = v871;
let v325 = v104 + v101;
let v331 = *v54;
let v332 = v331 + v325;
let v336 = &(*v878)[v332];
let v337 = *v336;
let v343 = *v147;
let v344 = vec4<f32>(v343);
let v351 = *v69;
let v872 = fma(v344, v337, v351);
*v69 = v872;
let v358 = *v181;
let v359 = vec4<f32>(v358);
let v366 = *v76;
let v873 = fma(v359, v337, v366);
*v76 = v873;
let v373 = *v215;
let v374 = vec4<f32>(v373);
let v381 = *v83;
let v874 = fma(v374, v337, v381);
*v83 = v874;
let v388 = *v249;
let v389 = vec4<f32>(v388);
let v396 = *v90;
let v875 = fma(v389, v337, v396);
*v90 = v875;
var<function> v756_store: array<f32, 1>= array<f32, 1>();
let v756 = &v756_store;
let v404 = f32(1.0);
var<function> v757_store: f32;
let v757 = &v757_store;
*v757 = v404;
let v411 = &(*v756)[v3];
let v412 = *v757;
*v411 = v412;
let v418 = *v69;
let v419 = v418[0];
var<function> v758_store: f32;
let v758 = &v758_store;
*v758 = v419;
let v421 = v418[1];
let v422 = *v758;
let v423 = v422 + v421;
*v758 = v423;
let v424 = v418[2];
let v425 = *v758;
let v426 = v425 + v424;
*v758 = v426;
let v427 = v418[3];
let v428 = *v758;
let v429 = v428 + v427;
*v758 = v429;
let v788 = u32(32);
let v432 = v784 * v788;
let v433 = u32(v432);
let v436 = v433 + v104;
workgroupBarrier();
let v440 = &(*v749)[v436];
let v441 = *v758;
*v440 = v441;
workgroupBarrier();
var<function> v759_store: f32;
let v759 = &v759_store;
*v759 = v63;
for(var v448: u32 = v3; v448 < v101; v448 += v32) {
let v450 = v433 + v448;
let v454 = &(*v749)[v450];
let v455 = *v454;
let v456 = *v759;
let v457 = v456 + v455;
*v759 = v457;

}
var<function> v761_store: f32;
let v761 = &v761_store;
let v459 = *v759;
*v761 = v459;
let v465 = *v411;
let v466 = *v761;
let v467 = v466 * v465;
let v485 = v104 == v3;
var<function> v762_store: bool;
let v762 = &v762_store;
if v485 {
let v488 = v38 < v23;
*v762 = v488;

} else {
let v490 = false;
*v762 = v490;

}
let v491 = *v762;
if v491 {
let v495 = &(*v876)[v38];
*v495 = v467;

}
let v501 = *v76;
let v502 = v501[0];
var<function> v763_store: f32;
let v763 = &v763_store;
*v763 = v502;
let v504 = v501[1];
let v505 = *v763;
let v506 = v505 + v504;
*v763 = v506;
let v507 = v501[2];
let v508 = *v763;
let v509 = v508 + v507;
*v763 = v509;
let v510 = v501[3];
let v511 = *v763;
let v512 = v511 + v510;
*v763 = v512;
workgroupBarrier();
let v524 = *v763;
*v440 = v524;
workgroupBarrier();
var<function> v764_store: f32;
let v764 = &v764_store;
*v764 = v63;
for(var v531: u32 = v3; v531 < v101; v531 += v32) {
let v533 = v433 + v531;
let v537 = &(*v749)[v533];
let v538 = *v537;
let v539 = *v764;
let v540 = v539 + v538;
*v764 = v540;

}
var<function> v766_store: f32;
let v766 = &v766_store;
let v542 = *v764;
*v766 = v542;
let v548 = *v411;
let v549 = *v766;
let v550 = v549 * v548;
var<function> v767_store: bool;
let v767 = &v767_store;
if v485 {
let v571 = v149 < v23;
*v767 = v571;

} else {
let v573 = false;
*v767 = v573;

}
let v574 = *v767;
if v574 {
let v578 = &(*v876)[v149];
*v578 = v550;

}
let v584 = *v83;
let v585 = v584[0];
var<function> v768_store: f32;
let v768 = &v768_store;
*v768 = v585;
let v587 = v584[1];
let v588 = *v768;
let v589 = v588 + v587;
*v768 = v589;
let v590 = v584[2];
let v591 = *v768;
let v592 = v591 + v590;
*v768 = v592;
let v593 = v584[3];
let v594 = *v768;
let v595 = v594 + v593;
*v768 = v595;
workgroupBarrier();
let v607 = *v768;
*v440 = v607;
workgroupBarrier();
var<function> v769_store: f32;
let v769 = &v769_store;
*v769 = v63;
for(var v614: u32 = v3; v614 < v101; v614 += v32) {
let v616 = v433 + v614;
let v620 = &(*v749)[v616];
let v621 = *v620;
let v622 = *v769;
let v623 = v622 + v621;
*v769 = v623;

}
var<function> v771_store: f32;
let v771 = &v771_store;
let v625 = *v769;
*v771 = v625;
let v631 = *v411;
let v632 = *v771;
let v633 = v632 * v631;
var<function> v772_store: bool;
let v772 = &v772_store;
if v485 {
let v654 = v183 < v23;
*v772 = v654;

} else {
let v656 = false;
*v772 = v656;

}
let v657 = *v772;
if v657 {
let v661 = &(*v876)[v183];
*v661 = v633;

}
let v667 = *v90;
let v668 = v667[0];
var<function> v773_store: f32;
let v773 = &v773_store;
*v773 = v668;
let v670 = v667[1];
let v671 = *v773;
let v672 = v671 + v670;
*v773 = v672;
let v673 = v667[2];
let v674 = *v773;
let v675 = v674 + v673;
*v773 = v675;
let v676 = v667[3];
let v677 = *v773;
let v678 = v677 + v676;
*v773 = v678;
workgroupBarrier();
let v690 = *v773;
*v440 = v690;
workgroupBarrier();
var<function> v774_store: f32;
let v774 = &v774_store;
*v774 = v63;
for(var v697: u32 = v3; v697 < v101; v697 += v32) {
let v699 = v433 + v697;
let v703 = &(*v749)[v699];
let v704 = *v703;
let v705 = *v774;
let v706 = v705 + v704;
*v774 = v706;

}
var<function> v776_store: f32;
let v776 = &v776_store;
let v708 = *v774;
*v776 = v708;
let v714 = *v411;
let v715 = *v776;
let v716 = v715 * v714;
var<function> v777_store: bool;
let v777 = &v777_store;
if v485 {
let v737 = v217 < v23;
*v777 = v737;

} else {
let v739 = false;
*v777 = v739;

}
let v740 = *v777;
if v740 {
let v744 = &(*v876)[v217];
*v744 = v716;

}
return;

}
