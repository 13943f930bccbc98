enable f16;
var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f16_n_4(@builtin(workgroup_id) v902: vec3<u32>, @builtin(num_workgroups) v904: vec3<u32>, @builtin(local_invocation_id) v907: vec3<u32>) {
let v1020 = &v9;
let v1021 = &v5;
let v1022 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v869 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v903 = v902[1];
let v905 = v904[0];
let v26 = v903 * v905;
let v906 = v902[0];
let v28 = v26 + v906;
let v29 = u32(v28);
let v908 = v907[1];
let v31 = u32(v908);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v40 = u32(64);
var<function> v871_store: u32;
let v871 = &v871_store;
*v871 = v3;
var<function> v872_store: array<u32, 1>= array<u32, 1>();
let v872 = &v872_store;
let v47 = *v871;
let v54 = &(*v872)[v3];
*v54 = v47;
var<function> v873_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v873 = &v873_store;
var<function> v874_store: array<f32, 1>= array<f32, 1>();
let v874 = &v874_store;
let v63 = f32(0.0);
let v64 = vec4<f32>(v63);
let v69 = &(*v873)[v3];
*v69 = v64;
let v76 = &(*v873)[v32];
*v76 = v64;
let v81 = u32(2);
let v83 = &(*v873)[v81];
*v83 = v64;
let v88 = u32(3);
let v90 = &(*v873)[v88];
*v90 = v64;
let v95 = &(*v874)[v3];
*v95 = v63;
let v101 = u32(32);
let v910 = v907[0];
let v104 = u32(v910);
var<function> v875_store: array<u32, 2>= array<u32, 2>();
let v875 = &v875_store;
let v120 = &(*v875)[v3];
*v120 = v104;
let v122 = v104 + v101;
let v127 = &(*v875)[v32];
*v127 = v122;
var<function> v876_store: array<vec4<f16>, 8>= array<vec4<f16>, 8>();
let v876 = &v876_store;
let v135 = v23 - v32;
let v136 = min(v38, v135);
let v138 = v136 * v40;
let v146 = *v120;
let v147 = v138 + v146;
let v151 = &(*v1021)[v147];
let v152 = *v151;
let v157 = &(*v876)[v3];
*v157 = v152;
let v163 = *v127;
let v164 = v138 + v163;
let v168 = &(*v1021)[v164];
let v169 = *v168;
let v174 = &(*v876)[v32];
*v174 = v169;
let v176 = v38 + v32;
let v179 = min(v176, v135);
let v181 = v179 * v40;
let v189 = *v120;
let v190 = v181 + v189;
let v194 = &(*v1021)[v190];
let v195 = *v194;
let v200 = &(*v876)[v81];
*v200 = v195;
let v206 = *v127;
let v207 = v181 + v206;
let v211 = &(*v1021)[v207];
let v212 = *v211;
let v217 = &(*v876)[v88];
*v217 = v212;
let v219 = v38 + v81;
let v222 = min(v219, v135);
let v224 = v222 * v40;
let v232 = *v120;
let v233 = v224 + v232;
let v237 = &(*v1021)[v233];
let v238 = *v237;
let v243 = &(*v876)[v21];
*v243 = v238;
let v249 = *v127;
let v250 = v224 + v249;
let v254 = &(*v1021)[v250];
let v255 = *v254;
let v258 = u32(5);
let v260 = &(*v876)[v258];
*v260 = v255;
let v262 = v38 + v88;
let v265 = min(v262, v135);
let v267 = v265 * v40;
let v275 = *v120;
let v276 = v267 + v275;
let v280 = &(*v1021)[v276];
let v281 = *v280;
let v284 = u32(6);
let v286 = &(*v876)[v284];
*v286 = v281;
let v292 = *v127;
let v293 = v267 + v292;
let v297 = &(*v1021)[v293];
let v298 = *v297;
let v301 = u32(7);
let v303 = &(*v876)[v301];
*v303 = v298;
let v309 = *v120;
let v315 = *v54;
let v316 = v315 + v309;
let v320 = &(*v1022)[v316];
let v321 = *v320;
var<function> v877_store: vec4<f32>;
let v877 = &v877_store;
*v877 = v321;
let v328 = *v157;
let v329 = vec4<f32>(v328);
let v330 = *v877;
let v337 = *v69;
let v1012 = fma(v329, v330, v337);
*v69 = v1012;
let v344 = *v200;
let v345 = vec4<f32>(v344);
let v346 = *v877;
let v353 = *v76;
let v1013 = fma(v345, v346, v353);
*v76 = v1013;
let v360 = *v243;
let v361 = vec4<f32>(v360);
let v362 = *v877;
let v369 = *v83;
let v1014 = fma(v361, v362, v369);
*v83 = v1014;
let v376 = *v286;
let v377 = vec4<f32>(v376);
let v378 = *v877;
let v385 = *v90;
let v1015 = fma(v377, v378, v385);
*v90 = v1015;
let v392 = *v127;
let v398 = *v54;
let v399 = v398 + v392;
let v403 = &(*v1022)[v399];
let v404 = *v403;
var<function> v878_store: vec4<f32>;
let v878 = &v878_store;
*v878 = v404;
let v411 = *v174;
let v412 = vec4<f32>(v411);
let v413 = *v878;
let v420 = *v69;
let v1016 = fma(v412, v413, v420);
*v69 = v1016;
let v427 = *v217;
let v428 = vec4<f32>(v427);
let v429 = *v878;
let v436 = *v76;
let v1017 = fma(v428, v429, v436);
*v76 = v1017;
let v443 = *v260;
let v444 = vec4<f32>(v443);
let v445 = *v878;
let v452 = *v83;
let v1018 = fma(v444, v445, v452);
*v83 = v1018;
let v459 = *v303;
let v460 = vec4<f32>(v459);
let v461 = *v878;
let v468 = *v90;
let v1019 = fma(v460, v461, v468);
*v90 = v1019;
var<function> v879_store: array<f32, 4>= array<f32, 4>();
let v879 = &v879_store;
let v481 = *v69;
let v482 = v481[0];
var<function> v880_store: f32;
let v880 = &v880_store;
*v880 = v482;
let v484 = v481[1];
let v485 = *v880;
let v486 = v485 + v484;
*v880 = v486;
let v487 = v481[2];
let v488 = *v880;
let v489 = v488 + v487;
*v880 = v489;
let v490 = v481[3];
let v491 = *v880;
let v492 = v491 + v490;
*v880 = v492;
let v912 = u32(32);
let v495 = v908 * v912;
let v496 = u32(v495);
let v499 = v496 + v104;
workgroupBarrier();
let v503 = &(*v869)[v499];
let v504 = *v880;
*v503 = v504;
workgroupBarrier();
var<function> v881_store: f32;
let v881 = &v881_store;
*v881 = v63;
for(var v511: u32 = v3; v511 < v101; v511 += v32) {
let v513 = v496 + v511;
let v517 = &(*v869)[v513];
let v518 = *v517;
let v519 = *v881;
let v520 = v519 + v518;
*v881 = v520;

}
var<function> v883_store: f32;
let v883 = &v883_store;
let v522 = *v881;
*v883 = v522;
let v527 = &(*v879)[v3];
let v528 = *v883;
*v527 = v528;
let v534 = *v76;
let v535 = v534[0];
var<function> v884_store: f32;
let v884 = &v884_store;
*v884 = v535;
let v537 = v534[1];
let v538 = *v884;
let v539 = v538 + v537;
*v884 = v539;
let v540 = v534[2];
let v541 = *v884;
let v542 = v541 + v540;
*v884 = v542;
let v543 = v534[3];
let v544 = *v884;
let v545 = v544 + v543;
*v884 = v545;
workgroupBarrier();
let v557 = *v884;
*v503 = v557;
workgroupBarrier();
var<function> v885_store: f32;
let v885 = &v885_store;
*v885 = v63;
for(var v564: u32 = v3; v564 < v101; v564 += v32) {
let v566 = v496 + v564;
let v570 = &(*v869)[v566];
let v571 = *v570;
let v572 = *v885;
let v573 = v572 + v571;
*v885 = v573;

}
var<function> v887_store: f32;
let v887 = &v887_store;
let v575 = *v885;
*v887 = v575;
let v580 = &(*v879)[v32];
let v581 = *v887;
*v580 = v581;
let v587 = *v83;
let v588 = v587[0];
var<function> v888_store: f32;
let v888 = &v888_store;
*v888 = v588;
let v590 = v587[1];
let v591 = *v888;
let v592 = v591 + v590;
*v888 = v592;
let v593 = v587[2];
let v594 = *v888;
let v595 = v594 + v593;
*v888 = v595;
let v596 = v587[3];
let v597 = *v888;
let v598 = v597 + v596;
*v888 = v598;
workgroupBarrier();
let v610 = *v888;
*v503 = v610;
workgroupBarrier();
var<function> v889_store: f32;
let v889 = &v889_store;
*v889 = v63;
for(var v617: u32 = v3; v617 < v101; v617 += v32) {
let v619 = v496 + v617;
let v623 = &(*v869)[v619];
let v624 = *v623;
let v625 = *v889;
let v626 = v625 + v624;
*v889 = v626;

}
var<function> v891_store: f32;
let v891 = &v891_store;
let v628 = *v889;
*v891 = v628;
let v633 = &(*v879)[v81];
let v634 = *v891;
*v633 = v634;
let v640 = *v90;
let v641 = v640[0];
var<function> v892_store: f32;
let v892 = &v892_store;
*v892 = v641;
let v643 = v640[1];
let v644 = *v892;
let v645 = v644 + v643;
*v892 = v645;
let v646 = v640[2];
let v647 = *v892;
let v648 = v647 + v646;
*v892 = v648;
let v649 = v640[3];
let v650 = *v892;
let v651 = v650 + v649;
*v892 = v651;
workgroupBarrier();
let v663 = *v892;
*v503 = v663;
workgroupBarrier();
var<function> v893_store: f32;
let v893 = &v893_store;
*v893 = v63;
for(var v670: u32 = v3; v670 < v101; v670 += v32) {
let v672 = v496 + v670;
let v676 = &(*v869)[v672];
let v677 = *v676;
let v678 = *v893;
let v679 = v678 + v677;
*v893 = v679;

}
var<function> v895_store: f32;
let v895 = &v895_store;
let v681 = *v893;
*v895 = v681;
let v686 = &(*v879)[v88];
let v687 = *v895;
*v686 = v687;
var<function> v896_store: array<f32, 1>= array<f32, 1>();
let v896 = &v896_store;
let v692 = f32(1.0);
var<function> v897_store: f32;
let v897 = &v897_store;
*v897 = v692;
let v699 = &(*v896)[v3];
let v700 = *v897;
*v699 = v700;
let v706 = *v527;
let v712 = *v699;
let v713 = v706 * v712;
let v731 = v104 == v3;
var<function> v898_store: bool;
let v898 = &v898_store;
if v731 {
let v734 = v38 < v23;
*v898 = v734;

} else {
let v736 = false;
*v898 = v736;

}
let v737 = *v898;
if v737 {
let v741 = &(*v1020)[v38];
*v741 = v713;

}
let v747 = *v580;
let v753 = *v699;
let v754 = v747 * v753;
var<function> v899_store: bool;
let v899 = &v899_store;
if v731 {
let v775 = v176 < v23;
*v899 = v775;

} else {
let v777 = false;
*v899 = v777;

}
let v778 = *v899;
if v778 {
let v782 = &(*v1020)[v176];
*v782 = v754;

}
let v788 = *v633;
let v794 = *v699;
let v795 = v788 * v794;
var<function> v900_store: bool;
let v900 = &v900_store;
if v731 {
let v816 = v219 < v23;
*v900 = v816;

} else {
let v818 = false;
*v900 = v818;

}
let v819 = *v900;
if v819 {
let v823 = &(*v1020)[v219];
*v823 = v795;

}
let v829 = *v686;
let v835 = *v699;
let v836 = v829 * v835;
var<function> v901_store: bool;
let v901 = &v901_store;
if v731 {
let v857 = v262 < v23;
*v901 = v857;

} else {
let v859 = false;
*v901 = v859;

}
let v860 = *v901;
if v860 {
let v864 = &(*v1020)[v262];
*v864 = v836;

}
return;

}
