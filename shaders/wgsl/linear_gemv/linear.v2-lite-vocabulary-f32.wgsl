var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f32_n_4(@builtin(workgroup_id) v894: vec3<u32>, @builtin(num_workgroups) v896: vec3<u32>, @builtin(local_invocation_id) v899: vec3<u32>) {
let v1012 = &v9;
let v1013 = &v5;
let v1014 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v861 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v895 = v894[1];
let v897 = v896[0];
let v26 = v895 * v897;
let v898 = v894[0];
let v28 = v26 + v898;
let v29 = u32(v28);
let v900 = v899[1];
let v31 = u32(v900);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v40 = u32(64);
var<function> v863_store: u32;
let v863 = &v863_store;
*v863 = v3;
var<function> v864_store: array<u32, 1>= array<u32, 1>();
let v864 = &v864_store;
let v47 = *v863;
let v54 = &(*v864)[v3];
*v54 = v47;
var<function> v865_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v865 = &v865_store;
var<function> v866_store: array<f32, 1>= array<f32, 1>();
let v866 = &v866_store;
let v63 = f32(0.0);
let v64 = vec4<f32>(v63);
let v69 = &(*v865)[v3];
*v69 = v64;
let v76 = &(*v865)[v32];
*v76 = v64;
let v81 = u32(2);
let v83 = &(*v865)[v81];
*v83 = v64;
let v88 = u32(3);
let v90 = &(*v865)[v88];
*v90 = v64;
let v95 = &(*v866)[v3];
*v95 = v63;
let v101 = u32(32);
let v902 = v899[0];
let v104 = u32(v902);
var<function> v867_store: array<u32, 2>= array<u32, 2>();
let v867 = &v867_store;
let v120 = &(*v867)[v3];
*v120 = v104;
let v122 = v104 + v101;
let v127 = &(*v867)[v32];
*v127 = v122;
var<function> v868_store: array<vec4<f32>, 8>= array<vec4<f32>, 8>();
let v868 = &v868_store;
let v135 = v23 - v32;
let v136 = min(v38, v135);
let v138 = v136 * v40;
let v146 = *v120;
let v147 = v138 + v146;
let v151 = &(*v1013)[v147];
let v152 = *v151;
let v157 = &(*v868)[v3];
*v157 = v152;
let v163 = *v127;
let v164 = v138 + v163;
let v168 = &(*v1013)[v164];
let v169 = *v168;
let v174 = &(*v868)[v32];
*v174 = v169;
let v176 = v38 + v32;
let v179 = min(v176, v135);
let v181 = v179 * v40;
let v189 = *v120;
let v190 = v181 + v189;
let v194 = &(*v1013)[v190];
let v195 = *v194;
let v200 = &(*v868)[v81];
*v200 = v195;
let v206 = *v127;
let v207 = v181 + v206;
let v211 = &(*v1013)[v207];
let v212 = *v211;
let v217 = &(*v868)[v88];
*v217 = v212;
let v219 = v38 + v81;
let v222 = min(v219, v135);
let v224 = v222 * v40;
let v232 = *v120;
let v233 = v224 + v232;
let v237 = &(*v1013)[v233];
let v238 = *v237;
let v243 = &(*v868)[v21];
*v243 = v238;
let v249 = *v127;
let v250 = v224 + v249;
let v254 = &(*v1013)[v250];
let v255 = *v254;
let v258 = u32(5);
let v260 = &(*v868)[v258];
*v260 = v255;
let v262 = v38 + v88;
let v265 = min(v262, v135);
let v267 = v265 * v40;
let v275 = *v120;
let v276 = v267 + v275;
let v280 = &(*v1013)[v276];
let v281 = *v280;
let v284 = u32(6);
let v286 = &(*v868)[v284];
*v286 = v281;
let v292 = *v127;
let v293 = v267 + v292;
let v297 = &(*v1013)[v293];
let v298 = *v297;
let v301 = u32(7);
let v303 = &(*v868)[v301];
*v303 = v298;
let v309 = *v120;
let v315 = *v54;
let v316 = v315 + v309;
let v320 = &(*v1014)[v316];
let v321 = *v320;
var<function> v869_store: vec4<f32>;
let v869 = &v869_store;
*v869 = v321;
let v328 = *v157;
let v329 = *v869;
let v336 = *v69;
let v1004 = fma(v328, v329, v336);
*v69 = v1004;
let v343 = *v200;
let v344 = *v869;
let v351 = *v76;
let v1005 = fma(v343, v344, v351);
*v76 = v1005;
let v358 = *v243;
let v359 = *v869;
let v366 = *v83;
let v1006 = fma(v358, v359, v366);
*v83 = v1006;
let v373 = *v286;
let v374 = *v869;
let v381 = *v90;
let v1007 = fma(v373, v374, v381);
*v90 = v1007;
let v388 = *v127;
let v394 = *v54;
let v395 = v394 + v388;
let v399 = &(*v1014)[v395];
let v400 = *v399;
var<function> v870_store: vec4<f32>;
let v870 = &v870_store;
*v870 = v400;
let v407 = *v174;
let v408 = *v870;
let v415 = *v69;
let v1008 = fma(v407, v408, v415);
*v69 = v1008;
let v422 = *v217;
let v423 = *v870;
let v430 = *v76;
let v1009 = fma(v422, v423, v430);
*v76 = v1009;
let v437 = *v260;
let v438 = *v870;
let v445 = *v83;
let v1010 = fma(v437, v438, v445);
*v83 = v1010;
let v452 = *v303;
let v453 = *v870;
let v460 = *v90;
let v1011 = fma(v452, v453, v460);
*v90 = v1011;
var<function> v871_store: array<f32, 4>= array<f32, 4>();
let v871 = &v871_store;
let v473 = *v69;
let v474 = v473[0];
var<function> v872_store: f32;
let v872 = &v872_store;
*v872 = v474;
let v476 = v473[1];
let v477 = *v872;
let v478 = v477 + v476;
*v872 = v478;
let v479 = v473[2];
let v480 = *v872;
let v481 = v480 + v479;
*v872 = v481;
let v482 = v473[3];
let v483 = *v872;
let v484 = v483 + v482;
*v872 = v484;
let v904 = u32(32);
let v487 = v900 * v904;
let v488 = u32(v487);
let v491 = v488 + v104;
workgroupBarrier();
let v495 = &(*v861)[v491];
let v496 = *v872;
*v495 = v496;
workgroupBarrier();
var<function> v873_store: f32;
let v873 = &v873_store;
*v873 = v63;
for(var v503: u32 = v3; v503 < v101; v503 += v32) {
let v505 = v488 + v503;
let v509 = &(*v861)[v505];
let v510 = *v509;
let v511 = *v873;
let v512 = v511 + v510;
*v873 = v512;

}
var<function> v875_store: f32;
let v875 = &v875_store;
let v514 = *v873;
*v875 = v514;
let v519 = &(*v871)[v3];
let v520 = *v875;
*v519 = v520;
let v526 = *v76;
let v527 = v526[0];
var<function> v876_store: f32;
let v876 = &v876_store;
*v876 = v527;
let v529 = v526[1];
let v530 = *v876;
let v531 = v530 + v529;
*v876 = v531;
let v532 = v526[2];
let v533 = *v876;
let v534 = v533 + v532;
*v876 = v534;
let v535 = v526[3];
let v536 = *v876;
let v537 = v536 + v535;
*v876 = v537;
workgroupBarrier();
let v549 = *v876;
*v495 = v549;
workgroupBarrier();
var<function> v877_store: f32;
let v877 = &v877_store;
*v877 = v63;
for(var v556: u32 = v3; v556 < v101; v556 += v32) {
let v558 = v488 + v556;
let v562 = &(*v861)[v558];
let v563 = *v562;
let v564 = *v877;
let v565 = v564 + v563;
*v877 = v565;

}
var<function> v879_store: f32;
let v879 = &v879_store;
let v567 = *v877;
*v879 = v567;
let v572 = &(*v871)[v32];
let v573 = *v879;
*v572 = v573;
let v579 = *v83;
let v580 = v579[0];
var<function> v880_store: f32;
let v880 = &v880_store;
*v880 = v580;
let v582 = v579[1];
let v583 = *v880;
let v584 = v583 + v582;
*v880 = v584;
let v585 = v579[2];
let v586 = *v880;
let v587 = v586 + v585;
*v880 = v587;
let v588 = v579[3];
let v589 = *v880;
let v590 = v589 + v588;
*v880 = v590;
workgroupBarrier();
let v602 = *v880;
*v495 = v602;
workgroupBarrier();
var<function> v881_store: f32;
let v881 = &v881_store;
*v881 = v63;
for(var v609: u32 = v3; v609 < v101; v609 += v32) {
let v611 = v488 + v609;
let v615 = &(*v861)[v611];
let v616 = *v615;
let v617 = *v881;
let v618 = v617 + v616;
*v881 = v618;

}
var<function> v883_store: f32;
let v883 = &v883_store;
let v620 = *v881;
*v883 = v620;
let v625 = &(*v871)[v81];
let v626 = *v883;
*v625 = v626;
let v632 = *v90;
let v633 = v632[0];
var<function> v884_store: f32;
let v884 = &v884_store;
*v884 = v633;
let v635 = v632[1];
let v636 = *v884;
let v637 = v636 + v635;
*v884 = v637;
let v638 = v632[2];
let v639 = *v884;
let v640 = v639 + v638;
*v884 = v640;
let v641 = v632[3];
let v642 = *v884;
let v643 = v642 + v641;
*v884 = v643;
workgroupBarrier();
let v655 = *v884;
*v495 = v655;
workgroupBarrier();
var<function> v885_store: f32;
let v885 = &v885_store;
*v885 = v63;
for(var v662: u32 = v3; v662 < v101; v662 += v32) {
let v664 = v488 + v662;
let v668 = &(*v861)[v664];
let v669 = *v668;
let v670 = *v885;
let v671 = v670 + v669;
*v885 = v671;

}
var<function> v887_store: f32;
let v887 = &v887_store;
let v673 = *v885;
*v887 = v673;
let v678 = &(*v871)[v88];
let v679 = *v887;
*v678 = v679;
var<function> v888_store: array<f32, 1>= array<f32, 1>();
let v888 = &v888_store;
let v684 = f32(1.0);
var<function> v889_store: f32;
let v889 = &v889_store;
*v889 = v684;
let v691 = &(*v888)[v3];
let v692 = *v889;
*v691 = v692;
let v698 = *v519;
let v704 = *v691;
let v705 = v698 * v704;
let v723 = v104 == v3;
var<function> v890_store: bool;
let v890 = &v890_store;
if v723 {
let v726 = v38 < v23;
*v890 = v726;

} else {
let v728 = false;
*v890 = v728;

}
let v729 = *v890;
if v729 {
let v733 = &(*v1012)[v38];
*v733 = v705;

}
let v739 = *v572;
let v745 = *v691;
let v746 = v739 * v745;
var<function> v891_store: bool;
let v891 = &v891_store;
if v723 {
let v767 = v176 < v23;
*v891 = v767;

} else {
let v769 = false;
*v891 = v769;

}
let v770 = *v891;
if v770 {
let v774 = &(*v1012)[v176];
*v774 = v746;

}
let v780 = *v625;
let v786 = *v691;
let v787 = v780 * v786;
var<function> v892_store: bool;
let v892 = &v892_store;
if v723 {
let v808 = v219 < v23;
*v892 = v808;

} else {
let v810 = false;
*v892 = v810;

}
let v811 = *v892;
if v811 {
let v815 = &(*v1012)[v219];
*v815 = v787;

}
let v821 = *v678;
let v827 = *v691;
let v828 = v821 * v827;
var<function> v893_store: bool;
let v893 = &v893_store;
if v723 {
let v849 = v262 < v23;
*v893 = v849;

} else {
let v851 = false;
*v893 = v851;

}
let v852 = *v893;
if v852 {
let v856 = &(*v1012)[v262];
*v856 = v828;

}
return;

}
