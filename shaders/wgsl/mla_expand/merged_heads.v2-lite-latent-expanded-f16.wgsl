enable f16;
var<workgroup> shared_v18: array<vec4<f32>, 128>;
var<workgroup> shared_v22: array<f32, 128>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f16>>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn merged_heads_kernel_w_f16_n_4(@builtin(workgroup_id) v1013: vec3<u32>, @builtin(local_invocation_id) v1015: vec3<u32>, @builtin(local_invocation_index) v1027: u32) {
let v1103 = &v13;
let v1104 = &v9;
let v1105 = &v5;
let v1106 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_u32[0];
let v977 = &shared_v18;
let v20 = u32(128);
let v978 = &shared_v22;
let v1014 = v1013[0];
let v27 = u32(v1014);
let v28 = u32(8);
let v29 = v27 * v28;
let v1016 = v1015[1];
let v31 = u32(v1016);
let v32 = u32(2);
let v33 = v31 * v32;
let v34 = v29 + v33;
var<function> v979_store: array<vec4<f16>, 8>= array<vec4<f16>, 8>();
let v979 = &v979_store;
let v1017 = v1015[0];
let v40 = u32(v1017);
let v43 = u32(127);
let v44 = min(v40, v43);
let v48 = v34 * v20;
let v49 = v48 + v44;
let v53 = &(*v1104)[v49];
let v54 = *v53;
let v59 = &(*v979)[v3];
*v59 = v54;
let v62 = u32(32);
let v63 = v40 + v62;
let v65 = min(v63, v43);
let v70 = v48 + v65;
let v74 = &(*v1104)[v70];
let v75 = *v74;
let v78 = u32(1);
let v80 = &(*v979)[v78];
*v80 = v75;
let v83 = u32(64);
let v84 = v40 + v83;
let v86 = min(v84, v43);
let v91 = v48 + v86;
let v95 = &(*v1104)[v91];
let v96 = *v95;
let v101 = &(*v979)[v32];
*v101 = v96;
let v104 = u32(96);
let v105 = v40 + v104;
let v107 = min(v105, v43);
let v112 = v48 + v107;
let v116 = &(*v1104)[v112];
let v117 = *v116;
let v120 = u32(3);
let v122 = &(*v979)[v120];
*v122 = v117;
let v130 = v34 + v78;
let v132 = v130 * v20;
let v133 = v132 + v44;
let v137 = &(*v1104)[v133];
let v138 = *v137;
let v141 = u32(4);
let v143 = &(*v979)[v141];
*v143 = v138;
let v154 = v132 + v65;
let v158 = &(*v1104)[v154];
let v159 = *v158;
let v162 = u32(5);
let v164 = &(*v979)[v162];
*v164 = v159;
let v175 = v132 + v86;
let v179 = &(*v1104)[v175];
let v180 = *v179;
let v183 = u32(6);
let v185 = &(*v979)[v183];
*v185 = v180;
let v196 = v132 + v107;
let v200 = &(*v1104)[v196];
let v201 = *v200;
let v204 = u32(7);
let v206 = &(*v979)[v204];
*v206 = v201;
let v212 = v29 / v20;
let v1026 = v1013[1];
let v214 = u32(v1026);
let v215 = u32(v17);
let v216 = v214 * v215;
let v217 = v216 + v212;
let v219 = v217 * v141;
var<function> v980_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v980 = &v980_store;
let v1028 = v1027;
let v225 = u32(v1028);
let v229 = min(v225, v43);
let v233 = v219 * v20;
let v234 = v233 + v229;
let v238 = &(*v1106)[v234];
let v239 = *v238;
let v244 = &(*v980)[v3];
*v244 = v239;
let v246 = v219 + v78;
let v248 = v246 * v20;
let v249 = v248 + v229;
let v253 = &(*v1106)[v249];
let v254 = *v253;
let v259 = &(*v980)[v78];
*v259 = v254;
let v261 = v219 + v32;
let v263 = v261 * v20;
let v264 = v263 + v229;
let v268 = &(*v1106)[v264];
let v269 = *v268;
let v274 = &(*v980)[v32];
*v274 = v269;
let v276 = v219 + v120;
let v278 = v276 * v20;
let v279 = v278 + v229;
let v283 = &(*v1106)[v279];
let v284 = *v283;
let v289 = &(*v980)[v120];
*v289 = v284;
var<function> v981_store: array<f32, 4>= array<f32, 4>();
let v981 = &v981_store;
let v295 = v219 * v32;
let v299 = &(*v1105)[v295];
let v300 = *v299;
var<function> v982_store: f32;
let v982 = &v982_store;
*v982 = v300;
let v306 = &(*v981)[v3];
let v307 = *v982;
*v306 = v307;
let v311 = v246 * v32;
let v315 = &(*v1105)[v311];
let v316 = *v315;
let v321 = &(*v981)[v78];
*v321 = v316;
let v327 = *v321;
let v328 = *v982;
let v329 = max(v328, v327);
*v982 = v329;
let v333 = v261 * v32;
let v337 = &(*v1105)[v333];
let v338 = *v337;
let v343 = &(*v981)[v32];
*v343 = v338;
let v349 = *v343;
let v350 = *v982;
let v351 = max(v350, v349);
*v982 = v351;
let v355 = v276 * v32;
let v359 = &(*v1105)[v355];
let v360 = *v359;
let v365 = &(*v981)[v120];
*v365 = v360;
let v371 = *v365;
let v372 = *v982;
let v373 = max(v372, v371);
*v982 = v373;
let v374 = f32(0.0);
var<function> v983_store: f32;
let v983 = &v983_store;
*v983 = v374;
let v382 = *v306;
var<function> v984_store: f32;
let v984 = &v984_store;
*v984 = v374;
let v386 = f32(-5.000000075237331e29);
let v387 = v382 > v386;
if v387 {
let v388 = *v982;
let v389 = v382 - v388;
let v390 = exp(v389);
*v984 = v390;

}
var<function> v985_store: f32;
let v985 = &v985_store;
let v392 = *v984;
*v985 = v392;
let v398 = *v985;
*v306 = v398;
let v404 = v295 + v78;
let v408 = &(*v1105)[v404];
let v409 = *v408;
let v410 = *v985;
let v412 = *v983;
let v1091 = fma(v410, v409, v412);
*v983 = v1091;
let v419 = *v321;
var<function> v986_store: f32;
let v986 = &v986_store;
*v986 = v374;
let v424 = v419 > v386;
if v424 {
let v425 = *v982;
let v426 = v419 - v425;
let v427 = exp(v426);
*v986 = v427;

}
var<function> v987_store: f32;
let v987 = &v987_store;
let v429 = *v986;
*v987 = v429;
let v435 = *v987;
*v321 = v435;
let v441 = v311 + v78;
let v445 = &(*v1105)[v441];
let v446 = *v445;
let v447 = *v987;
let v449 = *v983;
let v1092 = fma(v447, v446, v449);
*v983 = v1092;
let v456 = *v343;
var<function> v988_store: f32;
let v988 = &v988_store;
*v988 = v374;
let v461 = v456 > v386;
if v461 {
let v462 = *v982;
let v463 = v456 - v462;
let v464 = exp(v463);
*v988 = v464;

}
var<function> v989_store: f32;
let v989 = &v989_store;
let v466 = *v988;
*v989 = v466;
let v472 = *v989;
*v343 = v472;
let v478 = v333 + v78;
let v482 = &(*v1105)[v478];
let v483 = *v482;
let v484 = *v989;
let v486 = *v983;
let v1093 = fma(v484, v483, v486);
*v983 = v1093;
let v493 = *v365;
var<function> v990_store: f32;
let v990 = &v990_store;
*v990 = v374;
let v498 = v493 > v386;
if v498 {
let v499 = *v982;
let v500 = v493 - v499;
let v501 = exp(v500);
*v990 = v501;

}
var<function> v991_store: f32;
let v991 = &v991_store;
let v503 = *v990;
*v991 = v503;
let v509 = *v991;
*v365 = v509;
let v515 = v355 + v78;
let v519 = &(*v1105)[v515];
let v520 = *v519;
let v521 = *v991;
let v523 = *v983;
let v1094 = fma(v521, v520, v523);
*v983 = v1094;
let v530 = vec4<f32>(v374);
var<function> v992_store: vec4<f32>;
let v992 = &v992_store;
*v992 = v530;
let v537 = *v244;
let v543 = *v306;
var<function> v993_store: vec4<f32>;
let v993 = &v993_store;
*v993 = v530;
let v548 = v543 > v374;
if v548 {
let v549 = vec4<f32>(v543);
let v550 = v537 * v549;
*v993 = v550;

}
let v551 = *v992;
let v552 = *v993;
let v553 = v551 + v552;
*v992 = v553;
let v559 = *v259;
let v565 = *v321;
var<function> v994_store: vec4<f32>;
let v994 = &v994_store;
*v994 = v530;
let v570 = v565 > v374;
if v570 {
let v571 = vec4<f32>(v565);
let v572 = v559 * v571;
*v994 = v572;

}
let v573 = *v992;
let v574 = *v994;
let v575 = v573 + v574;
*v992 = v575;
let v581 = *v274;
let v587 = *v343;
var<function> v995_store: vec4<f32>;
let v995 = &v995_store;
*v995 = v530;
let v592 = v587 > v374;
if v592 {
let v593 = vec4<f32>(v587);
let v594 = v581 * v593;
*v995 = v594;

}
let v595 = *v992;
let v596 = *v995;
let v597 = v595 + v596;
*v992 = v597;
let v603 = *v289;
let v609 = *v365;
var<function> v996_store: vec4<f32>;
let v996 = &v996_store;
*v996 = v530;
let v614 = v609 > v374;
if v614 {
let v615 = vec4<f32>(v609);
let v616 = v603 * v615;
*v996 = v616;

}
let v617 = *v992;
let v618 = *v996;
let v619 = v617 + v618;
*v992 = v619;
let v621 = v225 < v20;
if v621 {
let v622 = *v983;
let v623 = vec4<f32>(v622);
let v624 = *v992;
let v625 = v624 / v623;
let v629 = &(*v977)[v225];
*v629 = v625;

}
workgroupBarrier();
var<function> v997_store: vec4<f32>;
let v997 = &v997_store;
*v997 = v530;
let v642 = &(*v977)[v44];
let v643 = *v642;
var<function> v998_store: vec4<f32>;
let v998 = &v998_store;
*v998 = v643;
let v646 = v40 >= v20;
if v646 {
*v998 = v530;

}
let v654 = *v59;
let v655 = vec4<f32>(v654);
let v656 = *v998;
let v658 = *v997;
let v1095 = fma(v655, v656, v658);
*v997 = v1095;
let v669 = &(*v977)[v65];
let v670 = *v669;
var<function> v999_store: vec4<f32>;
let v999 = &v999_store;
*v999 = v670;
let v673 = v63 >= v20;
if v673 {
*v999 = v530;

}
let v681 = *v80;
let v682 = vec4<f32>(v681);
let v683 = *v999;
let v685 = *v997;
let v1096 = fma(v682, v683, v685);
*v997 = v1096;
let v696 = &(*v977)[v86];
let v697 = *v696;
var<function> v1000_store: vec4<f32>;
let v1000 = &v1000_store;
*v1000 = v697;
let v700 = v84 >= v20;
if v700 {
*v1000 = v530;

}
let v708 = *v101;
let v709 = vec4<f32>(v708);
let v710 = *v1000;
let v712 = *v997;
let v1097 = fma(v709, v710, v712);
*v997 = v1097;
let v723 = &(*v977)[v107];
let v724 = *v723;
var<function> v1001_store: vec4<f32>;
let v1001 = &v1001_store;
*v1001 = v724;
let v727 = v105 >= v20;
if v727 {
*v1001 = v530;

}
let v735 = *v122;
let v736 = vec4<f32>(v735);
let v737 = *v1001;
let v739 = *v997;
let v1098 = fma(v736, v737, v739);
*v997 = v1098;
let v741 = *v997;
let v742 = v741[0];
var<function> v1002_store: f32;
let v1002 = &v1002_store;
*v1002 = v742;
let v744 = *v997;
let v745 = v744[1];
let v746 = *v1002;
let v747 = v746 + v745;
*v1002 = v747;
let v748 = *v997;
let v749 = v748[2];
let v750 = *v1002;
let v751 = v750 + v749;
*v1002 = v751;
let v752 = *v997;
let v753 = v752[3];
let v754 = *v1002;
let v755 = v754 + v753;
*v1002 = v755;
let v1035 = u32(32);
let v758 = v1016 * v1035;
let v759 = u32(v758);
let v762 = v759 + v40;
workgroupBarrier();
let v766 = &(*v978)[v762];
let v767 = *v1002;
*v766 = v767;
workgroupBarrier();
var<function> v1003_store: f32;
let v1003 = &v1003_store;
*v1003 = v374;
for(var v774: u32 = v3; v774 < v62; v774 += v78) {
let v776 = v759 + v774;
let v780 = &(*v978)[v776];
let v781 = *v780;
let v782 = *v1003;
let v783 = v782 + v781;
*v1003 = v783;

}
let v785 = u32(0);
let v786 = v1017 == v785;
if v786 {
let v792 = v216 * v20;
let v793 = v792 + v34;
let v799 = &(*v1103)[v793];
let v800 = *v1003;
*v799 = v800;

}
var<function> v1005_store: vec4<f32>;
let v1005 = &v1005_store;
*v1005 = v530;
let v814 = *v642;
var<function> v1006_store: vec4<f32>;
let v1006 = &v1006_store;
*v1006 = v814;
if v646 {
*v1006 = v530;

}
let v825 = *v143;
let v826 = vec4<f32>(v825);
let v827 = *v1006;
let v829 = *v1005;
let v1099 = fma(v826, v827, v829);
*v1005 = v1099;
let v841 = *v669;
var<function> v1007_store: vec4<f32>;
let v1007 = &v1007_store;
*v1007 = v841;
if v673 {
*v1007 = v530;

}
let v852 = *v164;
let v853 = vec4<f32>(v852);
let v854 = *v1007;
let v856 = *v1005;
let v1100 = fma(v853, v854, v856);
*v1005 = v1100;
let v868 = *v696;
var<function> v1008_store: vec4<f32>;
let v1008 = &v1008_store;
*v1008 = v868;
if v700 {
*v1008 = v530;

}
let v879 = *v185;
let v880 = vec4<f32>(v879);
let v881 = *v1008;
let v883 = *v1005;
let v1101 = fma(v880, v881, v883);
*v1005 = v1101;
let v895 = *v723;
var<function> v1009_store: vec4<f32>;
let v1009 = &v1009_store;
*v1009 = v895;
if v727 {
*v1009 = v530;

}
let v906 = *v206;
let v907 = vec4<f32>(v906);
let v908 = *v1009;
let v910 = *v1005;
let v1102 = fma(v907, v908, v910);
*v1005 = v1102;
let v912 = *v1005;
let v913 = v912[0];
var<function> v1010_store: f32;
let v1010 = &v1010_store;
*v1010 = v913;
let v915 = *v1005;
let v916 = v915[1];
let v917 = *v1010;
let v918 = v917 + v916;
*v1010 = v918;
let v919 = *v1005;
let v920 = v919[2];
let v921 = *v1010;
let v922 = v921 + v920;
*v1010 = v922;
let v923 = *v1005;
let v924 = v923[3];
let v925 = *v1010;
let v926 = v925 + v924;
*v1010 = v926;
workgroupBarrier();
let v938 = *v1010;
*v766 = v938;
workgroupBarrier();
var<function> v1011_store: f32;
let v1011 = &v1011_store;
*v1011 = v374;
for(var v945: u32 = v3; v945 < v62; v945 += v78) {
let v947 = v759 + v945;
let v951 = &(*v978)[v947];
let v952 = *v951;
let v953 = *v1011;
let v954 = v953 + v952;
*v1011 = v954;

}
if v786 {
let v963 = v216 * v20;
let v964 = v963 + v34;
let v966 = v964 + v78;
let v970 = &(*v1103)[v966];
let v971 = *v1011;
*v970 = v971;

}
return;

}
