var<workgroup> shared_v30: array<f32, 384>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 6>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 3, 1)
fn gqa_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1239: vec3<u32>, @builtin(local_invocation_id) v1244: vec3<u32>, @builtin(num_workgroups) v1261: vec3<u32>) {
let v1387 = &v21;
let v1388 = &v17;
let v1389 = &v13;
let v1390 = &v9;
let v1391 = &v5;
let v1392 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v26 = info_var.scalars_u32[1];
let v27 = info_var.scalars_u32[2];
let v28 = info_var.scalars_u32[3];
let v1198 = &shared_v30;
var<function> v1199_store: array<f32, 4>= array<f32, 4>();
let v1199 = &v1199_store;
var<function> v1200_store: array<f32, 4>= array<f32, 4>();
let v1200 = &v1200_store;
let v1240 = v1239[2];
let v43 = u32(v1240);
let v44 = u32(2);
let v45 = v43 / v44;
let v49 = v43 % v44;
let v50 = u32(v27);
let v51 = v45 * v50;
let v52 = u32(17);
let v53 = v49 * v52;
let v54 = v51 + v53;
let v55 = u32(v28);
let v56 = v45 * v55;
let v57 = u32(9);
let v58 = v49 * v57;
let v59 = v56 + v58;
let v1242 = v1239[0];
let v1243 = u32(3);
let v62 = v1242 * v1243;
let v1245 = v1244[1];
let v64 = v62 + v1245;
let v65 = u32(v64);
let v67 = v65 * v44;
let v76 = f32(0.125);
var<function> v1201_store: array<u32, 2>= array<u32, 2>();
let v1201 = &v1201_store;
var<function> v1202_store: array<u32, 2>= array<u32, 2>();
let v1202 = &v1202_store;
var<function> v1203_store: array<f32, 2>= array<f32, 2>();
let v1203 = &v1203_store;
var<function> v1204_store: array<f32, 2>= array<f32, 2>();
let v1204 = &v1204_store;
var<function> v1205_store: array<f32, 2>= array<f32, 2>();
let v1205 = &v1205_store;
var<function> v1206_store: array<f32, 2>= array<f32, 2>();
let v1206 = &v1206_store;
var<function> v1207_store: array<f32, 2>= array<f32, 2>();
let v1207 = &v1207_store;
let v107 = u32(5);
let v108 = min(v67, v107);
let v110 = v45 * v44;
let v111 = u32(3);
let v112 = v108 / v111;
let v113 = v110 + v112;
let v115 = v113 * v44;
let v116 = v115 + v49;
let v118 = v116 * v111;
let v120 = v108 % v111;
let v121 = v118 + v120;
let v126 = &(*v1201)[v3];
*v126 = v121;
let v130 = &(*v1389)[v113];
let v131 = *v130;
let v132 = u32(v131);
let v133 = u32(1);
let v134 = v25 - v133;
let v135 = min(v132, v134);
let v140 = &(*v1202)[v3];
*v140 = v135;
let v145 = &(*v1204)[v3];
let v146 = f32(-1.0000000150474662e30);
*v145 = v146;
let v151 = &(*v1205)[v3];
let v152 = f32(0.0);
*v151 = v152;
let v1248 = v1244[0];
let v154 = u32(v1248);
let v162 = *v126;
let v164 = v162 * v52;
let v165 = u32(16);
let v166 = min(v154, v165);
let v167 = v164 + v166;
let v171 = &(*v1392)[v167];
let v172 = *v171;
let v173 = v172 * v76;
var<function> v1208_store: f32;
let v1208 = &v1208_store;
*v1208 = v173;
let v176 = v154 >= v52;
if v176 {
*v1208 = v152;

}
let v182 = &(*v1203)[v3];
let v183 = *v1208;
*v182 = v183;
let v191 = &(*v1207)[v3];
*v191 = v152;
let v192 = u32(1);
let v193 = v67 + v192;
let v195 = min(v193, v107);
let v199 = v195 / v111;
let v200 = v110 + v199;
let v202 = v200 * v44;
let v203 = v202 + v49;
let v205 = v203 * v111;
let v207 = v195 % v111;
let v208 = v205 + v207;
let v213 = &(*v1201)[v192];
*v213 = v208;
let v217 = &(*v1389)[v200];
let v218 = *v217;
let v219 = u32(v218);
let v222 = min(v219, v134);
let v227 = &(*v1202)[v192];
*v227 = v222;
let v232 = &(*v1204)[v192];
*v232 = v146;
let v238 = &(*v1205)[v192];
*v238 = v152;
let v249 = *v213;
let v251 = v249 * v52;
let v254 = v251 + v166;
let v258 = &(*v1392)[v254];
let v259 = *v258;
let v260 = v259 * v76;
var<function> v1209_store: f32;
let v1209 = &v1209_store;
*v1209 = v260;
if v176 {
*v1209 = v152;

}
let v269 = &(*v1203)[v192];
let v270 = *v1209;
*v269 = v270;
let v278 = &(*v1207)[v192];
*v278 = v152;
let v1250 = v1239[1];
let v281 = v1250 + v133;
let v282 = v281 * v26;
let v283 = min(v25, v282);
var<function> v1210_store: u32;
let v1210 = &v1210_store;
*v1210 = v283;
var<function> v1211_store: array<f32, 2>= array<f32, 2>();
let v1211 = &v1211_store;
var<function> v1212_store: array<f32, 2>= array<f32, 2>();
let v1212 = &v1212_store;
let v294 = v1250 * v26;
var<function> v1213_store: u32;
let v1213 = &v1213_store;
*v1213 = v294;
loop {
let v296 = *v1213;
let v297 = *v1210;
let v298 = v296 < v297;
if !v298 { break; }
let v304 = u32(8);
let v305 = min(v154, v304);
let v306 = *v1213;
let v311 = min(v306, v134);
let v312 = u32(v311);
let v313 = u32(18);
let v314 = v312 * v313;
let v315 = v59 + v314;
let v316 = v315 + v305;
let v320 = &(*v1390)[v316];
let v321 = *v320;
let v326 = &(*v1212)[v3];
*v326 = v321;
let v327 = *v1213;
let v329 = v327 + v133;
let v332 = min(v329, v134);
let v333 = u32(v332);
let v335 = v333 * v313;
let v336 = v59 + v335;
let v337 = v336 + v305;
let v341 = &(*v1390)[v337];
let v342 = *v341;
let v347 = &(*v1212)[v192];
*v347 = v342;
let v353 = &(*v1199)[v3];
*v353 = v152;
let v359 = &(*v1199)[v192];
*v359 = v152;
let v365 = &(*v1199)[v44];
*v365 = v152;
let v371 = &(*v1199)[v111];
*v371 = v152;
let v378 = *v1213;
let v383 = min(v378, v134);
let v384 = u32(v383);
let v385 = u32(34);
let v386 = v384 * v385;
let v387 = v54 + v386;
let v388 = v387 + v166;
let v392 = &(*v1391)[v388];
let v393 = *v392;
let v398 = &(*v1211)[v3];
*v398 = v393;
let v399 = *v1213;
let v401 = v399 + v133;
let v404 = min(v401, v134);
let v405 = u32(v404);
let v407 = v405 * v385;
let v408 = v54 + v407;
let v409 = v408 + v166;
let v413 = &(*v1391)[v409];
let v414 = *v413;
let v419 = &(*v1211)[v192];
*v419 = v414;
let v425 = *v182;
let v431 = *v398;
let v438 = *v353;
let v1377 = fma(v425, v431, v438);
*v353 = v1377;
let v445 = *v419;
let v452 = *v359;
let v1378 = fma(v425, v445, v452);
*v359 = v1378;
let v459 = *v269;
let v465 = *v398;
let v472 = *v365;
let v1379 = fma(v459, v465, v472);
*v365 = v1379;
let v479 = *v419;
let v486 = *v371;
let v1380 = fma(v459, v479, v486);
*v371 = v1380;
let v493 = *v353;
var<function> v1215_store: f32;
let v1215 = &v1215_store;
*v1215 = v493;
let v499 = &(*v1200)[v3];
let v500 = *v1215;
*v499 = v500;
let v506 = *v359;
var<function> v1216_store: f32;
let v1216 = &v1216_store;
*v1216 = v506;
let v512 = &(*v1200)[v192];
let v513 = *v1216;
*v512 = v513;
let v519 = *v365;
var<function> v1217_store: f32;
let v1217 = &v1217_store;
*v1217 = v519;
let v525 = &(*v1200)[v44];
let v526 = *v1217;
*v525 = v526;
let v532 = *v371;
var<function> v1218_store: f32;
let v1218 = &v1218_store;
*v1218 = v532;
let v538 = &(*v1200)[v111];
let v539 = *v1218;
*v538 = v539;
let v542 = u32(32);
let v1328 = u32(96);
let v1256 = u32(32);
let v546 = v1245 * v1256;
let v547 = u32(v546);
workgroupBarrier();
let v553 = *v499;
let v559 = v547 + v154;
let v563 = &(*v1198)[v559];
*v563 = v553;
let v569 = *v512;
let v572 = v1328 + v547;
let v575 = v572 + v154;
let v579 = &(*v1198)[v575];
*v579 = v569;
let v585 = *v525;
let v1322 = u32(192);
let v588 = v1322 + v547;
let v591 = v588 + v154;
let v595 = &(*v1198)[v591];
*v595 = v585;
let v601 = *v538;
let v1320 = u32(288);
let v604 = v1320 + v547;
let v607 = v604 + v154;
let v611 = &(*v1198)[v607];
*v611 = v601;
workgroupBarrier();
var<function> v1219_store: f32;
let v1219 = &v1219_store;
*v1219 = v152;
for(var v618: u32 = v3; v618 < v542; v618 += v192) {
let v623 = v547 + v618;
let v627 = &(*v1198)[v623];
let v628 = *v627;
let v629 = *v1219;
let v630 = v629 + v628;
*v1219 = v630;

}
let v636 = *v1219;
*v499 = v636;
var<function> v1221_store: f32;
let v1221 = &v1221_store;
*v1221 = v152;
for(var v643: u32 = v3; v643 < v542; v643 += v192) {
let v648 = v572 + v643;
let v652 = &(*v1198)[v648];
let v653 = *v652;
let v654 = *v1221;
let v655 = v654 + v653;
*v1221 = v655;

}
let v661 = *v1221;
*v512 = v661;
var<function> v1223_store: f32;
let v1223 = &v1223_store;
*v1223 = v152;
for(var v668: u32 = v3; v668 < v542; v668 += v192) {
let v673 = v588 + v668;
let v677 = &(*v1198)[v673];
let v678 = *v677;
let v679 = *v1223;
let v680 = v679 + v678;
*v1223 = v680;

}
let v686 = *v1223;
*v525 = v686;
var<function> v1225_store: f32;
let v1225 = &v1225_store;
*v1225 = v152;
for(var v693: u32 = v3; v693 < v542; v693 += v192) {
let v698 = v604 + v693;
let v702 = &(*v1198)[v698];
let v703 = *v702;
let v704 = *v1225;
let v705 = v704 + v703;
*v1225 = v705;

}
let v711 = *v1225;
*v538 = v711;
let v717 = *v145;
let v723 = *v140;
var<function> v1227_store: f32;
let v1227 = &v1227_store;
*v1227 = v717;
let v725 = *v1213;
let v728 = v725 <= v723;
if v728 {
let v734 = *v499;
let v735 = *v1227;
let v736 = max(v735, v734);
*v1227 = v736;

}
let v737 = *v1213;
let v739 = v737 + v133;
let v740 = v739 <= v723;
if v740 {
let v746 = *v512;
let v747 = *v1227;
let v748 = max(v747, v746);
*v1227 = v748;

}
let v749 = *v1227;
let v750 = v717 - v749;
let v751 = exp(v750);
let v757 = *v151;
let v758 = v757 * v751;
var<function> v1228_store: f32;
let v1228 = &v1228_store;
*v1228 = v758;
var<function> v1229_store: f32;
let v1229 = &v1229_store;
*v1229 = v152;
let v763 = *v1213;
let v766 = v763 <= v723;
if v766 {
let v772 = *v499;
let v773 = *v1227;
let v774 = v772 - v773;
let v775 = exp(v774);
*v1229 = v775;

}
let v781 = *v1229;
*v499 = v781;
let v782 = *v1228;
let v783 = *v1229;
let v784 = v782 + v783;
*v1228 = v784;
var<function> v1230_store: f32;
let v1230 = &v1230_store;
*v1230 = v152;
let v788 = *v1213;
let v790 = v788 + v133;
let v791 = v790 <= v723;
if v791 {
let v797 = *v512;
let v798 = *v1227;
let v799 = v797 - v798;
let v800 = exp(v799);
*v1230 = v800;

}
let v806 = *v1230;
*v512 = v806;
let v807 = *v1228;
let v808 = *v1230;
let v809 = v807 + v808;
*v1228 = v809;
let v815 = *v1227;
*v145 = v815;
let v820 = &(*v1206)[v3];
*v820 = v751;
let v826 = *v1228;
*v151 = v826;
let v832 = *v232;
let v838 = *v227;
var<function> v1231_store: f32;
let v1231 = &v1231_store;
*v1231 = v832;
let v840 = *v1213;
let v843 = v840 <= v838;
if v843 {
let v849 = *v525;
let v850 = *v1231;
let v851 = max(v850, v849);
*v1231 = v851;

}
let v852 = *v1213;
let v854 = v852 + v133;
let v855 = v854 <= v838;
if v855 {
let v861 = *v538;
let v862 = *v1231;
let v863 = max(v862, v861);
*v1231 = v863;

}
let v864 = *v1231;
let v865 = v832 - v864;
let v866 = exp(v865);
let v872 = *v238;
let v873 = v872 * v866;
var<function> v1232_store: f32;
let v1232 = &v1232_store;
*v1232 = v873;
var<function> v1233_store: f32;
let v1233 = &v1233_store;
*v1233 = v152;
let v878 = *v1213;
let v881 = v878 <= v838;
if v881 {
let v887 = *v525;
let v888 = *v1231;
let v889 = v887 - v888;
let v890 = exp(v889);
*v1233 = v890;

}
let v896 = *v1233;
*v525 = v896;
let v897 = *v1232;
let v898 = *v1233;
let v899 = v897 + v898;
*v1232 = v899;
var<function> v1234_store: f32;
let v1234 = &v1234_store;
*v1234 = v152;
let v903 = *v1213;
let v905 = v903 + v133;
let v906 = v905 <= v838;
if v906 {
let v912 = *v538;
let v913 = *v1231;
let v914 = v912 - v913;
let v915 = exp(v914);
*v1234 = v915;

}
let v921 = *v1234;
*v538 = v921;
let v922 = *v1232;
let v923 = *v1234;
let v924 = v922 + v923;
*v1232 = v924;
let v930 = *v1231;
*v232 = v930;
let v935 = &(*v1206)[v192];
*v935 = v866;
let v941 = *v1232;
*v238 = v941;
let v947 = *v191;
let v953 = *v820;
let v954 = v947 * v953;
var<function> v1235_store: f32;
let v1235 = &v1235_store;
*v1235 = v954;
let v961 = *v499;
let v967 = *v326;
let v969 = *v1235;
let v1381 = fma(v967, v961, v969);
*v1235 = v1381;
let v976 = *v512;
let v982 = *v347;
let v984 = *v1235;
let v1382 = fma(v982, v976, v984);
*v1235 = v1382;
let v991 = *v1235;
*v191 = v991;
let v997 = *v278;
let v1003 = *v935;
let v1004 = v997 * v1003;
var<function> v1236_store: f32;
let v1236 = &v1236_store;
*v1236 = v1004;
let v1011 = *v525;
let v1017 = *v326;
let v1019 = *v1236;
let v1383 = fma(v1017, v1011, v1019);
*v1236 = v1383;
let v1026 = *v538;
let v1032 = *v347;
let v1034 = *v1236;
let v1384 = fma(v1032, v1026, v1034);
*v1236 = v1384;
let v1041 = *v1236;
*v278 = v1041;
let v1042 = *v1213;
let v1043 = u32(2);
let v1044 = v1042 + v1043;
*v1213 = v1044;

}
let v1047 = u32(6);
let v1048 = v67 < v1047;
if v1048 {
let v1054 = *v126;
let v1262 = v1261[1];
let v1056 = u32(v1262);
let v1057 = v1054 * v1056;
let v1059 = u32(v1250);
let v1060 = v1057 + v1059;
let v1061 = f32(1.0);
var<function> v1237_store: f32;
let v1237 = &v1237_store;
*v1237 = v1061;
let v1065 = u32(0);
let v1066 = v1248 == v1065;
if v1066 {
let v1072 = *v145;
let v1074 = v1060 * v44;
let v1078 = &(*v1387)[v1074];
*v1078 = v1072;
let v1084 = *v151;
let v1088 = v1074 + v192;
let v1092 = &(*v1387)[v1088];
*v1092 = v1084;

}
let v1093 = *v1237;
let v1101 = v154 < v57;
if v1101 {
let v1109 = *v191;
let v1110 = v1109 / v1093;
let v1112 = v1060 * v57;
let v1113 = v1112 + v154;
let v1117 = &(*v1388)[v1113];
*v1117 = v1110;

}

}
let v1121 = v193 < v1047;
if v1121 {
let v1127 = *v213;
let v1266 = v1261[1];
let v1129 = u32(v1266);
let v1130 = v1127 * v1129;
let v1132 = u32(v1250);
let v1133 = v1130 + v1132;
let v1134 = f32(1.0);
var<function> v1238_store: f32;
let v1238 = &v1238_store;
*v1238 = v1134;
let v1138 = u32(0);
let v1139 = v1248 == v1138;
if v1139 {
let v1145 = *v232;
let v1147 = v1133 * v44;
let v1151 = &(*v1387)[v1147];
*v1151 = v1145;
let v1157 = *v238;
let v1161 = v1147 + v192;
let v1165 = &(*v1387)[v1161];
*v1165 = v1157;

}
let v1166 = *v1238;
let v1174 = v154 < v57;
if v1174 {
let v1182 = *v278;
let v1183 = v1182 / v1166;
let v1185 = v1133 * v57;
let v1186 = v1185 + v154;
let v1190 = &(*v1388)[v1186];
*v1190 = v1183;

}

}
return;

}
