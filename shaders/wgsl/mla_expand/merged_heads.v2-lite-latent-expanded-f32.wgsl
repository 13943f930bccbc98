var<workgroup> shared_v18: array<vec4<f32>, 128>;
var<workgroup> shared_v22: array<f32, 128>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn merged_heads_kernel_w_f32_n_4(@builtin(workgroup_id) v1005: vec3<u32>, @builtin(local_invocation_id) v1007: vec3<u32>, @builtin(local_invocation_index) v1019: u32) {
let v1095 = &v13;
let v1096 = &v9;
let v1097 = &v5;
let v1098 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_u32[0];
let v969 = &shared_v18;
let v20 = u32(128);
let v970 = &shared_v22;
let v1006 = v1005[0];
let v27 = u32(v1006);
let v28 = u32(8);
let v29 = v27 * v28;
let v1008 = v1007[1];
let v31 = u32(v1008);
let v32 = u32(2);
let v33 = v31 * v32;
let v34 = v29 + v33;
var<function> v971_store: array<vec4<f32>, 8>= array<vec4<f32>, 8>();
let v971 = &v971_store;
let v1009 = v1007[0];
let v40 = u32(v1009);
let v43 = u32(127);
let v44 = min(v40, v43);
let v48 = v34 * v20;
let v49 = v48 + v44;
let v53 = &(*v1096)[v49];
let v54 = *v53;
let v59 = &(*v971)[v3];
*v59 = v54;
let v62 = u32(32);
let v63 = v40 + v62;
let v65 = min(v63, v43);
let v70 = v48 + v65;
let v74 = &(*v1096)[v70];
let v75 = *v74;
let v78 = u32(1);
let v80 = &(*v971)[v78];
*v80 = v75;
let v83 = u32(64);
let v84 = v40 + v83;
let v86 = min(v84, v43);
let v91 = v48 + v86;
let v95 = &(*v1096)[v91];
let v96 = *v95;
let v101 = &(*v971)[v32];
*v101 = v96;
let v104 = u32(96);
let v105 = v40 + v104;
let v107 = min(v105, v43);
let v112 = v48 + v107;
let v116 = &(*v1096)[v112];
let v117 = *v116;
let v120 = u32(3);
let v122 = &(*v971)[v120];
*v122 = v117;
let v130 = v34 + v78;
let v132 = v130 * v20;
let v133 = v132 + v44;
let v137 = &(*v1096)[v133];
let v138 = *v137;
let v141 = u32(4);
let v143 = &(*v971)[v141];
*v143 = v138;
let v154 = v132 + v65;
let v158 = &(*v1096)[v154];
let v159 = *v158;
let v162 = u32(5);
let v164 = &(*v971)[v162];
*v164 = v159;
let v175 = v132 + v86;
let v179 = &(*v1096)[v175];
let v180 = *v179;
let v183 = u32(6);
let v185 = &(*v971)[v183];
*v185 = v180;
let v196 = v132 + v107;
let v200 = &(*v1096)[v196];
let v201 = *v200;
let v204 = u32(7);
let v206 = &(*v971)[v204];
*v206 = v201;
let v212 = v29 / v20;
let v1018 = v1005[1];
let v214 = u32(v1018);
let v215 = u32(v17);
let v216 = v214 * v215;
let v217 = v216 + v212;
let v219 = v217 * v141;
var<function> v972_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v972 = &v972_store;
let v1020 = v1019;
let v225 = u32(v1020);
let v229 = min(v225, v43);
let v233 = v219 * v20;
let v234 = v233 + v229;
let v238 = &(*v1098)[v234];
let v239 = *v238;
let v244 = &(*v972)[v3];
*v244 = v239;
let v246 = v219 + v78;
let v248 = v246 * v20;
let v249 = v248 + v229;
let v253 = &(*v1098)[v249];
let v254 = *v253;
let v259 = &(*v972)[v78];
*v259 = v254;
let v261 = v219 + v32;
let v263 = v261 * v20;
let v264 = v263 + v229;
let v268 = &(*v1098)[v264];
let v269 = *v268;
let v274 = &(*v972)[v32];
*v274 = v269;
let v276 = v219 + v120;
let v278 = v276 * v20;
let v279 = v278 + v229;
let v283 = &(*v1098)[v279];
let v284 = *v283;
let v289 = &(*v972)[v120];
*v289 = v284;
var<function> v973_store: array<f32, 4>= array<f32, 4>();
let v973 = &v973_store;
let v295 = v219 * v32;
let v299 = &(*v1097)[v295];
let v300 = *v299;
var<function> v974_store: f32;
let v974 = &v974_store;
*v974 = v300;
let v306 = &(*v973)[v3];
let v307 = *v974;
*v306 = v307;
let v311 = v246 * v32;
let v315 = &(*v1097)[v311];
let v316 = *v315;
let v321 = &(*v973)[v78];
*v321 = v316;
let v327 = *v321;
let v328 = *v974;
let v329 = max(v328, v327);
*v974 = v329;
let v333 = v261 * v32;
let v337 = &(*v1097)[v333];
let v338 = *v337;
let v343 = &(*v973)[v32];
*v343 = v338;
let v349 = *v343;
let v350 = *v974;
let v351 = max(v350, v349);
*v974 = v351;
let v355 = v276 * v32;
let v359 = &(*v1097)[v355];
let v360 = *v359;
let v365 = &(*v973)[v120];
*v365 = v360;
let v371 = *v365;
let v372 = *v974;
let v373 = max(v372, v371);
*v974 = v373;
let v374 = f32(0.0);
var<function> v975_store: f32;
let v975 = &v975_store;
*v975 = v374;
let v382 = *v306;
var<function> v976_store: f32;
let v976 = &v976_store;
*v976 = v374;
let v386 = f32(-5.000000075237331e29);
let v387 = v382 > v386;
if v387 {
let v388 = *v974;
let v389 = v382 - v388;
let v390 = exp(v389);
*v976 = v390;

}
var<function> v977_store: f32;
let v977 = &v977_store;
let v392 = *v976;
*v977 = v392;
let v398 = *v977;
*v306 = v398;
let v404 = v295 + v78;
let v408 = &(*v1097)[v404];
let v409 = *v408;
let v410 = *v977;
let v412 = *v975;
let v1083 = fma(v410, v409, v412);
*v975 = v1083;
let v419 = *v321;
var<function> v978_store: f32;
let v978 = &v978_store;
*v978 = v374;
let v424 = v419 > v386;
if v424 {
let v425 = *v974;
let v426 = v419 - v425;
let v427 = exp(v426);
*v978 = v427;

}
var<function> v979_store: f32;
let v979 = &v979_store;
let v429 = *v978;
*v979 = v429;
let v435 = *v979;
*v321 = v435;
let v441 = v311 + v78;
let v445 = &(*v1097)[v441];
let v446 = *v445;
let v447 = *v979;
let v449 = *v975;
let v1084 = fma(v447, v446, v449);
*v975 = v1084;
let v456 = *v343;
var<function> v980_store: f32;
let v980 = &v980_store;
*v980 = v374;
let v461 = v456 > v386;
if v461 {
let v462 = *v974;
let v463 = v456 - v462;
let v464 = exp(v463);
*v980 = v464;

}
var<function> v981_store: f32;
let v981 = &v981_store;
let v466 = *v980;
*v981 = v466;
let v472 = *v981;
*v343 = v472;
let v478 = v333 + v78;
let v482 = &(*v1097)[v478];
let v483 = *v482;
let v484 = *v981;
let v486 = *v975;
let v1085 = fma(v484, v483, v486);
*v975 = v1085;
let v493 = *v365;
var<function> v982_store: f32;
let v982 = &v982_store;
*v982 = v374;
let v498 = v493 > v386;
if v498 {
let v499 = *v974;
let v500 = v493 - v499;
let v501 = exp(v500);
*v982 = v501;

}
var<function> v983_store: f32;
let v983 = &v983_store;
let v503 = *v982;
*v983 = v503;
let v509 = *v983;
*v365 = v509;
let v515 = v355 + v78;
let v519 = &(*v1097)[v515];
let v520 = *v519;
let v521 = *v983;
let v523 = *v975;
let v1086 = fma(v521, v520, v523);
*v975 = v1086;
let v530 = vec4<f32>(v374);
var<function> v984_store: vec4<f32>;
let v984 = &v984_store;
*v984 = v530;
let v537 = *v244;
let v543 = *v306;
var<function> v985_store: vec4<f32>;
let v985 = &v985_store;
*v985 = v530;
let v548 = v543 > v374;
if v548 {
let v549 = vec4<f32>(v543);
let v550 = v537 * v549;
*v985 = v550;

}
let v551 = *v984;
let v552 = *v985;
let v553 = v551 + v552;
*v984 = v553;
let v559 = *v259;
let v565 = *v321;
var<function> v986_store: vec4<f32>;
let v986 = &v986_store;
*v986 = v530;
let v570 = v565 > v374;
if v570 {
let v571 = vec4<f32>(v565);
let v572 = v559 * v571;
*v986 = v572;

}
let v573 = *v984;
let v574 = *v986;
let v575 = v573 + v574;
*v984 = v575;
let v581 = *v274;
let v587 = *v343;
var<function> v987_store: vec4<f32>;
let v987 = &v987_store;
*v987 = v530;
let v592 = v587 > v374;
if v592 {
let v593 = vec4<f32>(v587);
let v594 = v581 * v593;
*v987 = v594;

}
let v595 = *v984;
let v596 = *v987;
let v597 = v595 + v596;
*v984 = v597;
let v603 = *v289;
let v609 = *v365;
var<function> v988_store: vec4<f32>;
let v988 = &v988_store;
*v988 = v530;
let v614 = v609 > v374;
if v614 {
let v615 = vec4<f32>(v609);
let v616 = v603 * v615;
*v988 = v616;

}
let v617 = *v984;
let v618 = *v988;
let v619 = v617 + v618;
*v984 = v619;
let v621 = v225 < v20;
if v621 {
let v622 = *v975;
let v623 = vec4<f32>(v622);
let v624 = *v984;
let v625 = v624 / v623;
let v629 = &(*v969)[v225];
*v629 = v625;

}
workgroupBarrier();
var<function> v989_store: vec4<f32>;
let v989 = &v989_store;
*v989 = v530;
let v642 = &(*v969)[v44];
let v643 = *v642;
var<function> v990_store: vec4<f32>;
let v990 = &v990_store;
*v990 = v643;
let v646 = v40 >= v20;
if v646 {
*v990 = v530;

}
let v654 = *v59;
let v655 = *v990;
let v657 = *v989;
let v1087 = fma(v654, v655, v657);
*v989 = v1087;
let v668 = &(*v969)[v65];
let v669 = *v668;
var<function> v991_store: vec4<f32>;
let v991 = &v991_store;
*v991 = v669;
let v672 = v63 >= v20;
if v672 {
*v991 = v530;

}
let v680 = *v80;
let v681 = *v991;
let v683 = *v989;
let v1088 = fma(v680, v681, v683);
*v989 = v1088;
let v694 = &(*v969)[v86];
let v695 = *v694;
var<function> v992_store: vec4<f32>;
let v992 = &v992_store;
*v992 = v695;
let v698 = v84 >= v20;
if v698 {
*v992 = v530;

}
let v706 = *v101;
let v707 = *v992;
let v709 = *v989;
let v1089 = fma(v706, v707, v709);
*v989 = v1089;
let v720 = &(*v969)[v107];
let v721 = *v720;
var<function> v993_store: vec4<f32>;
let v993 = &v993_store;
*v993 = v721;
let v724 = v105 >= v20;
if v724 {
*v993 = v530;

}
let v732 = *v122;
let v733 = *v993;
let v735 = *v989;
let v1090 = fma(v732, v733, v735);
*v989 = v1090;
let v737 = *v989;
let v738 = v737[0];
var<function> v994_store: f32;
let v994 = &v994_store;
*v994 = v738;
let v740 = *v989;
let v741 = v740[1];
let v742 = *v994;
let v743 = v742 + v741;
*v994 = v743;
let v744 = *v989;
let v745 = v744[2];
let v746 = *v994;
let v747 = v746 + v745;
*v994 = v747;
let v748 = *v989;
let v749 = v748[3];
let v750 = *v994;
let v751 = v750 + v749;
*v994 = v751;
let v1027 = u32(32);
let v754 = v1008 * v1027;
let v755 = u32(v754);
let v758 = v755 + v40;
workgroupBarrier();
let v762 = &(*v970)[v758];
let v763 = *v994;
*v762 = v763;
workgroupBarrier();
var<function> v995_store: f32;
let v995 = &v995_store;
*v995 = v374;
for(var v770: u32 = v3; v770 < v62; v770 += v78) {
let v772 = v755 + v770;
let v776 = &(*v970)[v772];
let v777 = *v776;
let v778 = *v995;
let v779 = v778 + v777;
*v995 = v779;

}
let v781 = u32(0);
let v782 = v1009 == v781;
if v782 {
let v788 = v216 * v20;
let v789 = v788 + v34;
let v795 = &(*v1095)[v789];
let v796 = *v995;
*v795 = v796;

}
var<function> v997_store: vec4<f32>;
let v997 = &v997_store;
*v997 = v530;
let v810 = *v642;
var<function> v998_store: vec4<f32>;
let v998 = &v998_store;
*v998 = v810;
if v646 {
*v998 = v530;

}
let v821 = *v143;
let v822 = *v998;
let v824 = *v997;
let v1091 = fma(v821, v822, v824);
*v997 = v1091;
let v836 = *v668;
var<function> v999_store: vec4<f32>;
let v999 = &v999_store;
*v999 = v836;
if v672 {
*v999 = v530;

}
let v847 = *v164;
let v848 = *v999;
let v850 = *v997;
let v1092 = fma(v847, v848, v850);
*v997 = v1092;
let v862 = *v694;
var<function> v1000_store: vec4<f32>;
let v1000 = &v1000_store;
*v1000 = v862;
if v698 {
*v1000 = v530;

}
let v873 = *v185;
let v874 = *v1000;
let v876 = *v997;
let v1093 = fma(v873, v874, v876);
*v997 = v1093;
let v888 = *v720;
var<function> v1001_store: vec4<f32>;
let v1001 = &v1001_store;
*v1001 = v888;
if v724 {
*v1001 = v530;

}
let v899 = *v206;
let v900 = *v1001;
let v902 = *v997;
let v1094 = fma(v899, v900, v902);
*v997 = v1094;
let v904 = *v997;
let v905 = v904[0];
var<function> v1002_store: f32;
let v1002 = &v1002_store;
*v1002 = v905;
let v907 = *v997;
let v908 = v907[1];
let v909 = *v1002;
let v910 = v909 + v908;
*v1002 = v910;
let v911 = *v997;
let v912 = v911[2];
let v913 = *v1002;
let v914 = v913 + v912;
*v1002 = v914;
let v915 = *v997;
let v916 = v915[3];
let v917 = *v1002;
let v918 = v917 + v916;
*v1002 = v918;
workgroupBarrier();
let v930 = *v1002;
*v762 = v930;
workgroupBarrier();
var<function> v1003_store: f32;
let v1003 = &v1003_store;
*v1003 = v374;
for(var v937: u32 = v3; v937 < v62; v937 += v78) {
let v939 = v755 + v937;
let v943 = &(*v970)[v939];
let v944 = *v943;
let v945 = *v1003;
let v946 = v945 + v944;
*v1003 = v946;

}
if v782 {
let v955 = v216 * v20;
let v956 = v955 + v34;
let v958 = v956 + v78;
let v962 = &(*v1095)[v958];
let v963 = *v1003;
*v962 = v963;

}
return;

}
