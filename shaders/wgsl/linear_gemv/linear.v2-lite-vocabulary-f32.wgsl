var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f32_n_4(@builtin(workgroup_id) v845: vec3<u32>, @builtin(num_workgroups) v847: vec3<u32>, @builtin(local_invocation_id) v850: vec3<u32>) {
let v955 = &v9;
let v956 = &v5;
let v957 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v813 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v846 = v845[1];
let v848 = v847[0];
let v26 = v846 * v848;
let v849 = v845[0];
let v28 = v26 + v849;
let v29 = u32(v28);
let v851 = v850[1];
let v31 = u32(v851);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v40 = u32(64);
var<function> v815_store: u32;
let v815 = &v815_store;
*v815 = v3;
var<function> v816_store: array<u32, 1>= array<u32, 1>();
let v816 = &v816_store;
let v47 = *v815;
let v54 = &(*v816)[v3];
*v54 = v47;
var<function> v817_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v817 = &v817_store;
var<function> v818_store: array<f32, 1>= array<f32, 1>();
let v818 = &v818_store;
let v63 = f32(0.0);
let v64 = vec4<f32>(v63);
let v69 = &(*v817)[v3];
*v69 = v64;
let v76 = &(*v817)[v32];
*v76 = v64;
let v81 = u32(2);
let v83 = &(*v817)[v81];
*v83 = v64;
let v88 = u32(3);
let v90 = &(*v817)[v88];
*v90 = v64;
let v95 = &(*v818)[v3];
*v95 = v63;
let v101 = u32(32);
let v853 = v850[0];
let v104 = u32(v853);
var<function> v819_store: array<u32, 2>= array<u32, 2>();
let v819 = &v819_store;
let v120 = &(*v819)[v3];
*v120 = v104;
let v122 = v104 + v101;
let v127 = &(*v819)[v32];
*v127 = v122;
var<function> v820_store: array<vec4<f32>, 8>= array<vec4<f32>, 8>();
let v820 = &v820_store;
let v135 = v23 - v32;
let v136 = min(v38, v135);
let v138 = v136 * v40;
let v146 = *v120;
let v147 = v138 + v146;
let v151 = &(*v956)[v147];
let v152 = *v151;
let v157 = &(*v820)[v3];
*v157 = v152;
let v163 = *v127;
let v164 = v138 + v163;
let v168 = &(*v956)[v164];
let v169 = *v168;
let v174 = &(*v820)[v32];
*v174 = v169;
let v176 = v38 + v32;
let v179 = min(v176, v135);
let v181 = v179 * v40;
let v189 = *v120;
let v190 = v181 + v189;
let v194 = &(*v956)[v190];
let v195 = *v194;
let v200 = &(*v820)[v81];
*v200 = v195;
let v206 = *v127;
let v207 = v181 + v206;
let v211 = &(*v956)[v207];
let v212 = *v211;
let v217 = &(*v820)[v88];
*v217 = v212;
let v219 = v38 + v81;
let v222 = min(v219, v135);
let v224 = v222 * v40;
let v232 = *v120;
let v233 = v224 + v232;
let v237 = &(*v956)[v233];
let v238 = *v237;
let v243 = &(*v820)[v21];
*v243 = v238;
let v249 = *v127;
let v250 = v224 + v249;
let v254 = &(*v956)[v250];
let v255 = *v254;
let v258 = u32(5);
let v260 = &(*v820)[v258];
*v260 = v255;
let v262 = v38 + v88;
let v265 = min(v262, v135);
let v267 = v265 * v40;
let v275 = *v120;
let v276 = v267 + v275;
let v280 = &(*v956)[v276];
let v281 = *v280;
let v284 = u32(6);
let v286 = &(*v820)[v284];
*v286 = v281;
let v292 = *v127;
let v293 = v267 + v292;
let v297 = &(*v956)[v293];
let v298 = *v297;
let v301 = u32(7);
let v303 = &(*v820)[v301];
*v303 = v298;
let v309 = *v120;
let v315 = *v54;
let v316 = v315 + v309;
let v320 = &(*v957)[v316];
let v321 = *v320;
var<function> v821_store: vec4<f32>;
let v821 = &v821_store;
*v821 = v321;
let v328 = *v157;
let v329 = *v821;
let v336 = *v69;
let v947 = fma(v328, v329, v336);
*v69 = v947;
let v343 = *v200;
let v344 = *v821;
let v351 = *v76;
let v948 = fma(v343, v344, v351);
*v76 = v948;
let v358 = *v243;
let v359 = *v821;
let v366 = *v83;
let v949 = fma(v358, v359, v366);
*v83 = v949;
let v373 = *v286;
let v374 = *v821;
let v381 = *v90;
let v950 = fma(v373, v374, v381);
*v90 = v950;
let v388 = *v127;
let v394 = *v54;
let v395 = v394 + v388;
let v399 = &(*v957)[v395];
let v400 = *v399;
var<function> v822_store: vec4<f32>;
let v822 = &v822_store;
*v822 = v400;
let v407 = *v174;
let v408 = *v822;
let v415 = *v69;
let v951 = fma(v407, v408, v415);
*v69 = v951;
let v422 = *v217;
let v423 = *v822;
let v430 = *v76;
let v952 = fma(v422, v423, v430);
*v76 = v952;
let v437 = *v260;
let v438 = *v822;
let v445 = *v83;
let v953 = fma(v437, v438, v445);
*v83 = v953;
let v452 = *v303;
let v453 = *v822;
let v460 = *v90;
let v954 = fma(v452, v453, v460);
*v90 = v954;
var<function> v823_store: array<f32, 1>= array<f32, 1>();
let v823 = &v823_store;
let v468 = f32(1.0);
var<function> v824_store: f32;
let v824 = &v824_store;
*v824 = v468;
let v475 = &(*v823)[v3];
let v476 = *v824;
*v475 = v476;
let v482 = *v69;
let v483 = v482[0];
var<function> v825_store: f32;
let v825 = &v825_store;
*v825 = v483;
let v485 = v482[1];
let v486 = *v825;
let v487 = v486 + v485;
*v825 = v487;
let v488 = v482[2];
let v489 = *v825;
let v490 = v489 + v488;
*v825 = v490;
let v491 = v482[3];
let v492 = *v825;
let v493 = v492 + v491;
*v825 = v493;
let v855 = u32(32);
let v496 = v851 * v855;
let v497 = u32(v496);
let v500 = v497 + v104;
workgroupBarrier();
let v504 = &(*v813)[v500];
let v505 = *v825;
*v504 = v505;
workgroupBarrier();
var<function> v826_store: f32;
let v826 = &v826_store;
*v826 = v63;
for(var v512: u32 = v3; v512 < v101; v512 += v32) {
let v514 = v497 + v512;
let v518 = &(*v813)[v514];
let v519 = *v518;
let v520 = *v826;
let v521 = v520 + v519;
*v826 = v521;

}
var<function> v828_store: f32;
let v828 = &v828_store;
let v523 = *v826;
*v828 = v523;
let v529 = *v475;
let v530 = *v828;
let v531 = v530 * v529;
let v549 = v104 == v3;
var<function> v829_store: bool;
let v829 = &v829_store;
if v549 {
let v552 = v38 < v23;
*v829 = v552;

} else {
let v554 = false;
*v829 = v554;

}
let v555 = *v829;
if v555 {
let v559 = &(*v955)[v38];
*v559 = v531;

}
let v565 = *v76;
let v566 = v565[0];
var<function> v830_store: f32;
let v830 = &v830_store;
*v830 = v566;
let v568 = v565[1];
let v569 = *v830;
let v570 = v569 + v568;
*v830 = v570;
let v571 = v565[2];
let v572 = *v830;
let v573 = v572 + v571;
*v830 = v573;
let v574 = v565[3];
let v575 = *v830;
let v576 = v575 + v574;
*v830 = v576;
workgroupBarrier();
let v588 = *v830;
*v504 = v588;
workgroupBarrier();
var<function> v831_store: f32;
let v831 = &v831_store;
*v831 = v63;
for(var v595: u32 = v3; v595 < v101; v595 += v32) {
let v597 = v497 + v595;
let v601 = &(*v813)[v597];
let v602 = *v601;
let v603 = *v831;
let v604 = v603 + v602;
*v831 = v604;

}
var<function> v833_store: f32;
let v833 = &v833_store;
let v606 = *v831;
*v833 = v606;
let v612 = *v475;
let v613 = *v833;
let v614 = v613 * v612;
var<function> v834_store: bool;
let v834 = &v834_store;
if v549 {
let v635 = v176 < v23;
*v834 = v635;

} else {
let v637 = false;
*v834 = v637;

}
let v638 = *v834;
if v638 {
let v642 = &(*v955)[v176];
*v642 = v614;

}
let v648 = *v83;
let v649 = v648[0];
var<function> v835_store: f32;
let v835 = &v835_store;
*v835 = v649;
let v651 = v648[1];
let v652 = *v835;
let v653 = v652 + v651;
*v835 = v653;
let v654 = v648[2];
let v655 = *v835;
let v656 = v655 + v654;
*v835 = v656;
let v657 = v648[3];
let v658 = *v835;
let v659 = v658 + v657;
*v835 = v659;
workgroupBarrier();
let v671 = *v835;
*v504 = v671;
workgroupBarrier();
var<function> v836_store: f32;
let v836 = &v836_store;
*v836 = v63;
for(var v678: u32 = v3; v678 < v101; v678 += v32) {
let v680 = v497 + v678;
let v684 = &(*v813)[v680];
let v685 = *v684;
let v686 = *v836;
let v687 = v686 + v685;
*v836 = v687;

}
var<function> v838_store: f32;
let v838 = &v838_store;
let v689 = *v836;
*v838 = v689;
let v695 = *v475;
let v696 = *v838;
let v697 = v696 * v695;
var<function> v839_store: bool;
let v839 = &v839_store;
if v549 {
let v718 = v219 < v23;
*v839 = v718;

} else {
let v720 = false;
*v839 = v720;

}
let v721 = *v839;
if v721 {
let v725 = &(*v955)[v219];
*v725 = v697;

}
let v731 = *v90;
let v732 = v731[0];
var<function> v840_store: f32;
let v840 = &v840_store;
*v840 = v732;
let v734 = v731[1];
let v735 = *v840;
let v736 = v735 + v734;
*v840 = v736;
let v737 = v731[2];
let v738 = *v840;
let v739 = v738 + v737;
*v840 = v739;
let v740 = v731[3];
let v741 = *v840;
let v742 = v741 + v740;
*v840 = v742;
workgroupBarrier();
let v754 = *v840;
*v504 = v754;
workgroupBarrier();
var<function> v841_store: f32;
let v841 = &v841_store;
*v841 = v63;
for(var v761: u32 = v3; v761 < v101; v761 += v32) {
let v763 = v497 + v761;
let v767 = &(*v813)[v763];
let v768 = *v767;
let v769 = *v841;
let v770 = v769 + v768;
*v841 = v770;

}
var<function> v843_store: f32;
let v843 = &v843_store;
let v772 = *v841;
*v843 = v772;
let v778 = *v475;
let v779 = *v843;
let v780 = v779 * v778;
var<function> v844_store: bool;
let v844 = &v844_store;
if v549 {
let v801 = v262 < v23;
*v844 = v801;

} else {
let v803 = false;
*v844 = v803;

}
let v804 = *v844;
if v804 {
let v808 = &(*v955)[v262];
*v808 = v780;

}
return;

}
