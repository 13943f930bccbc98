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
fn gqa_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1259: vec3<u32>, @builtin(local_invocation_id) v1264: vec3<u32>, @builtin(num_workgroups) v1281: vec3<u32>) {
let v1407 = &v21;
let v1408 = &v17;
let v1409 = &v13;
let v1410 = &v9;
let v1411 = &v5;
let v1412 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v26 = info_var.scalars_u32[1];
let v27 = info_var.scalars_u32[2];
let v28 = info_var.scalars_u32[3];
let v1214 = &shared_v30;
var<function> v1215_store: array<f32, 4>= array<f32, 4>();
let v1215 = &v1215_store;
var<function> v1216_store: array<f32, 4>= array<f32, 4>();
let v1216 = &v1216_store;
let v1260 = v1259[2];
let v43 = u32(v1260);
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
let v1262 = v1259[0];
let v1263 = u32(3);
let v62 = v1262 * v1263;
let v1265 = v1264[1];
let v64 = v62 + v1265;
let v65 = u32(v64);
let v67 = v65 * v44;
let v76 = f32(0.125);
var<function> v1217_store: array<u32, 2>= array<u32, 2>();
let v1217 = &v1217_store;
var<function> v1218_store: array<u32, 2>= array<u32, 2>();
let v1218 = &v1218_store;
var<function> v1219_store: array<f32, 2>= array<f32, 2>();
let v1219 = &v1219_store;
var<function> v1220_store: array<f32, 2>= array<f32, 2>();
let v1220 = &v1220_store;
var<function> v1221_store: array<f32, 2>= array<f32, 2>();
let v1221 = &v1221_store;
var<function> v1222_store: array<f32, 2>= array<f32, 2>();
let v1222 = &v1222_store;
var<function> v1223_store: array<f32, 2>= array<f32, 2>();
let v1223 = &v1223_store;
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
let v126 = &(*v1217)[v3];
*v126 = v121;
let v130 = &(*v1409)[v113];
let v131 = *v130;
let v132 = u32(v131);
let v133 = u32(1);
let v134 = v25 - v133;
let v135 = min(v132, v134);
let v140 = &(*v1218)[v3];
*v140 = v135;
let v145 = &(*v1220)[v3];
let v146 = f32(-1.0000000150474662e30);
*v145 = v146;
let v151 = &(*v1221)[v3];
let v152 = f32(0.0);
*v151 = v152;
let v1268 = v1264[0];
let v154 = u32(v1268);
let v162 = *v126;
let v164 = v162 * v52;
let v165 = u32(16);
let v166 = min(v154, v165);
let v167 = v164 + v166;
let v171 = &(*v1412)[v167];
let v172 = *v171;
let v173 = v172 * v76;
var<function> v1224_store: f32;
let v1224 = &v1224_store;
*v1224 = v173;
let v176 = v154 >= v52;
if v176 {
*v1224 = v152;

}
let v182 = &(*v1219)[v3];
let v183 = *v1224;
*v182 = v183;
let v191 = &(*v1223)[v3];
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
let v213 = &(*v1217)[v192];
*v213 = v208;
let v217 = &(*v1409)[v200];
let v218 = *v217;
let v219 = u32(v218);
let v222 = min(v219, v134);
let v227 = &(*v1218)[v192];
*v227 = v222;
let v232 = &(*v1220)[v192];
*v232 = v146;
let v238 = &(*v1221)[v192];
*v238 = v152;
let v249 = *v213;
let v251 = v249 * v52;
let v254 = v251 + v166;
let v258 = &(*v1412)[v254];
let v259 = *v258;
let v260 = v259 * v76;
var<function> v1225_store: f32;
let v1225 = &v1225_store;
*v1225 = v260;
if v176 {
*v1225 = v152;

}
let v269 = &(*v1219)[v192];
let v270 = *v1225;
*v269 = v270;
let v278 = &(*v1223)[v192];
*v278 = v152;
let v1270 = v1259[1];
let v281 = v1270 + v133;
let v282 = v281 * v26;
let v283 = min(v25, v282);
var<function> v1226_store: u32;
let v1226 = &v1226_store;
*v1226 = v283;
var<function> v1227_store: array<f32, 2>= array<f32, 2>();
let v1227 = &v1227_store;
var<function> v1228_store: array<f32, 2>= array<f32, 2>();
let v1228 = &v1228_store;
let v294 = v1270 * v26;
var<function> v1229_store: u32;
let v1229 = &v1229_store;
*v1229 = v294;
loop {
let v296 = *v1229;
let v297 = *v1226;
let v298 = v296 < v297;
if !v298 { break; }
let v304 = u32(8);
let v305 = min(v154, v304);
let v307 = v154 >= v57;
let v308 = *v1229;
let v313 = min(v308, v134);
let v314 = u32(v313);
let v315 = u32(18);
let v316 = v314 * v315;
let v317 = v59 + v316;
let v318 = v317 + v305;
let v322 = &(*v1410)[v318];
let v323 = *v322;
var<function> v1231_store: f32;
let v1231 = &v1231_store;
*v1231 = v323;
if v307 {
*v1231 = v152;

}
let v330 = &(*v1228)[v3];
let v331 = *v1231;
*v330 = v331;
let v332 = *v1229;
let v334 = v332 + v133;
let v337 = min(v334, v134);
let v338 = u32(v337);
let v340 = v338 * v315;
let v341 = v59 + v340;
let v342 = v341 + v305;
let v346 = &(*v1410)[v342];
let v347 = *v346;
var<function> v1232_store: f32;
let v1232 = &v1232_store;
*v1232 = v347;
if v307 {
*v1232 = v152;

}
let v354 = &(*v1228)[v192];
let v355 = *v1232;
*v354 = v355;
let v361 = &(*v1215)[v3];
*v361 = v152;
let v367 = &(*v1215)[v192];
*v367 = v152;
let v373 = &(*v1215)[v44];
*v373 = v152;
let v379 = &(*v1215)[v111];
*v379 = v152;
let v388 = *v1229;
let v393 = min(v388, v134);
let v394 = u32(v393);
let v395 = u32(34);
let v396 = v394 * v395;
let v397 = v54 + v396;
let v398 = v397 + v166;
let v402 = &(*v1411)[v398];
let v403 = *v402;
var<function> v1233_store: f32;
let v1233 = &v1233_store;
*v1233 = v403;
if v176 {
*v1233 = v152;

}
let v410 = &(*v1227)[v3];
let v411 = *v1233;
*v410 = v411;
let v412 = *v1229;
let v414 = v412 + v133;
let v417 = min(v414, v134);
let v418 = u32(v417);
let v420 = v418 * v395;
let v421 = v54 + v420;
let v422 = v421 + v166;
let v426 = &(*v1411)[v422];
let v427 = *v426;
var<function> v1234_store: f32;
let v1234 = &v1234_store;
*v1234 = v427;
if v176 {
*v1234 = v152;

}
let v434 = &(*v1227)[v192];
let v435 = *v1234;
*v434 = v435;
let v441 = *v182;
let v447 = *v410;
let v454 = *v361;
let v1397 = fma(v441, v447, v454);
*v361 = v1397;
let v461 = *v434;
let v468 = *v367;
let v1398 = fma(v441, v461, v468);
*v367 = v1398;
let v475 = *v269;
let v481 = *v410;
let v488 = *v373;
let v1399 = fma(v475, v481, v488);
*v373 = v1399;
let v495 = *v434;
let v502 = *v379;
let v1400 = fma(v475, v495, v502);
*v379 = v1400;
let v509 = *v361;
var<function> v1235_store: f32;
let v1235 = &v1235_store;
*v1235 = v509;
let v515 = &(*v1216)[v3];
let v516 = *v1235;
*v515 = v516;
let v522 = *v367;
var<function> v1236_store: f32;
let v1236 = &v1236_store;
*v1236 = v522;
let v528 = &(*v1216)[v192];
let v529 = *v1236;
*v528 = v529;
let v535 = *v373;
var<function> v1237_store: f32;
let v1237 = &v1237_store;
*v1237 = v535;
let v541 = &(*v1216)[v44];
let v542 = *v1237;
*v541 = v542;
let v548 = *v379;
var<function> v1238_store: f32;
let v1238 = &v1238_store;
*v1238 = v548;
let v554 = &(*v1216)[v111];
let v555 = *v1238;
*v554 = v555;
let v558 = u32(32);
let v1348 = u32(96);
let v1276 = u32(32);
let v562 = v1265 * v1276;
let v563 = u32(v562);
workgroupBarrier();
let v569 = *v515;
let v575 = v563 + v154;
let v579 = &(*v1214)[v575];
*v579 = v569;
let v585 = *v528;
let v588 = v1348 + v563;
let v591 = v588 + v154;
let v595 = &(*v1214)[v591];
*v595 = v585;
let v601 = *v541;
let v1342 = u32(192);
let v604 = v1342 + v563;
let v607 = v604 + v154;
let v611 = &(*v1214)[v607];
*v611 = v601;
let v617 = *v554;
let v1340 = u32(288);
let v620 = v1340 + v563;
let v623 = v620 + v154;
let v627 = &(*v1214)[v623];
*v627 = v617;
workgroupBarrier();
var<function> v1239_store: f32;
let v1239 = &v1239_store;
*v1239 = v152;
for(var v634: u32 = v3; v634 < v558; v634 += v192) {
let v639 = v563 + v634;
let v643 = &(*v1214)[v639];
let v644 = *v643;
let v645 = *v1239;
let v646 = v645 + v644;
*v1239 = v646;

}
let v652 = *v1239;
*v515 = v652;
var<function> v1241_store: f32;
let v1241 = &v1241_store;
*v1241 = v152;
for(var v659: u32 = v3; v659 < v558; v659 += v192) {
let v664 = v588 + v659;
let v668 = &(*v1214)[v664];
let v669 = *v668;
let v670 = *v1241;
let v671 = v670 + v669;
*v1241 = v671;

}
let v677 = *v1241;
*v528 = v677;
var<function> v1243_store: f32;
let v1243 = &v1243_store;
*v1243 = v152;
for(var v684: u32 = v3; v684 < v558; v684 += v192) {
let v689 = v604 + v684;
let v693 = &(*v1214)[v689];
let v694 = *v693;
let v695 = *v1243;
let v696 = v695 + v694;
*v1243 = v696;

}
let v702 = *v1243;
*v541 = v702;
var<function> v1245_store: f32;
let v1245 = &v1245_store;
*v1245 = v152;
for(var v709: u32 = v3; v709 < v558; v709 += v192) {
let v714 = v620 + v709;
let v718 = &(*v1214)[v714];
let v719 = *v718;
let v720 = *v1245;
let v721 = v720 + v719;
*v1245 = v721;

}
let v727 = *v1245;
*v554 = v727;
let v733 = *v145;
let v739 = *v140;
var<function> v1247_store: f32;
let v1247 = &v1247_store;
*v1247 = v733;
let v741 = *v1229;
let v744 = v741 <= v739;
if v744 {
let v750 = *v515;
let v751 = *v1247;
let v752 = max(v751, v750);
*v1247 = v752;

}
let v753 = *v1229;
let v755 = v753 + v133;
let v756 = v755 <= v739;
if v756 {
let v762 = *v528;
let v763 = *v1247;
let v764 = max(v763, v762);
*v1247 = v764;

}
let v765 = *v1247;
let v766 = v733 - v765;
let v767 = exp(v766);
let v773 = *v151;
let v774 = v773 * v767;
var<function> v1248_store: f32;
let v1248 = &v1248_store;
*v1248 = v774;
var<function> v1249_store: f32;
let v1249 = &v1249_store;
*v1249 = v152;
let v779 = *v1229;
let v782 = v779 <= v739;
if v782 {
let v788 = *v515;
let v789 = *v1247;
let v790 = v788 - v789;
let v791 = exp(v790);
*v1249 = v791;

}
let v797 = *v1249;
*v515 = v797;
let v798 = *v1248;
let v799 = *v1249;
let v800 = v798 + v799;
*v1248 = v800;
var<function> v1250_store: f32;
let v1250 = &v1250_store;
*v1250 = v152;
let v804 = *v1229;
let v806 = v804 + v133;
let v807 = v806 <= v739;
if v807 {
let v813 = *v528;
let v814 = *v1247;
let v815 = v813 - v814;
let v816 = exp(v815);
*v1250 = v816;

}
let v822 = *v1250;
*v528 = v822;
let v823 = *v1248;
let v824 = *v1250;
let v825 = v823 + v824;
*v1248 = v825;
let v831 = *v1247;
*v145 = v831;
let v836 = &(*v1222)[v3];
*v836 = v767;
let v842 = *v1248;
*v151 = v842;
let v848 = *v232;
let v854 = *v227;
var<function> v1251_store: f32;
let v1251 = &v1251_store;
*v1251 = v848;
let v856 = *v1229;
let v859 = v856 <= v854;
if v859 {
let v865 = *v541;
let v866 = *v1251;
let v867 = max(v866, v865);
*v1251 = v867;

}
let v868 = *v1229;
let v870 = v868 + v133;
let v871 = v870 <= v854;
if v871 {
let v877 = *v554;
let v878 = *v1251;
let v879 = max(v878, v877);
*v1251 = v879;

}
let v880 = *v1251;
let v881 = v848 - v880;
let v882 = exp(v881);
let v888 = *v238;
let v889 = v888 * v882;
var<function> v1252_store: f32;
let v1252 = &v1252_store;
*v1252 = v889;
var<function> v1253_store: f32;
let v1253 = &v1253_store;
*v1253 = v152;
let v894 = *v1229;
let v897 = v894 <= v854;
if v897 {
let v903 = *v541;
let v904 = *v1251;
let v905 = v903 - v904;
let v906 = exp(v905);
*v1253 = v906;

}
let v912 = *v1253;
*v541 = v912;
let v913 = *v1252;
let v914 = *v1253;
let v915 = v913 + v914;
*v1252 = v915;
var<function> v1254_store: f32;
let v1254 = &v1254_store;
*v1254 = v152;
let v919 = *v1229;
let v921 = v919 + v133;
let v922 = v921 <= v854;
if v922 {
let v928 = *v554;
let v929 = *v1251;
let v930 = v928 - v929;
let v931 = exp(v930);
*v1254 = v931;

}
let v937 = *v1254;
*v554 = v937;
let v938 = *v1252;
let v939 = *v1254;
let v940 = v938 + v939;
*v1252 = v940;
let v946 = *v1251;
*v232 = v946;
let v951 = &(*v1222)[v192];
*v951 = v882;
let v957 = *v1252;
*v238 = v957;
let v963 = *v191;
let v969 = *v836;
let v970 = v963 * v969;
var<function> v1255_store: f32;
let v1255 = &v1255_store;
*v1255 = v970;
let v977 = *v515;
let v983 = *v330;
let v985 = *v1255;
let v1401 = fma(v983, v977, v985);
*v1255 = v1401;
let v992 = *v528;
let v998 = *v354;
let v1000 = *v1255;
let v1402 = fma(v998, v992, v1000);
*v1255 = v1402;
let v1007 = *v1255;
*v191 = v1007;
let v1013 = *v278;
let v1019 = *v951;
let v1020 = v1013 * v1019;
var<function> v1256_store: f32;
let v1256 = &v1256_store;
*v1256 = v1020;
let v1027 = *v541;
let v1033 = *v330;
let v1035 = *v1256;
let v1403 = fma(v1033, v1027, v1035);
*v1256 = v1403;
let v1042 = *v554;
let v1048 = *v354;
let v1050 = *v1256;
let v1404 = fma(v1048, v1042, v1050);
*v1256 = v1404;
let v1057 = *v1256;
*v278 = v1057;
let v1058 = *v1229;
let v1059 = u32(2);
let v1060 = v1058 + v1059;
*v1229 = v1060;

}
let v1063 = u32(6);
let v1064 = v67 < v1063;
if v1064 {
let v1070 = *v126;
let v1282 = v1281[1];
let v1072 = u32(v1282);
let v1073 = v1070 * v1072;
let v1075 = u32(v1270);
let v1076 = v1073 + v1075;
let v1077 = f32(1.0);
var<function> v1257_store: f32;
let v1257 = &v1257_store;
*v1257 = v1077;
let v1081 = u32(0);
let v1082 = v1268 == v1081;
if v1082 {
let v1088 = *v145;
let v1090 = v1076 * v44;
let v1094 = &(*v1407)[v1090];
*v1094 = v1088;
let v1100 = *v151;
let v1104 = v1090 + v192;
let v1108 = &(*v1407)[v1104];
*v1108 = v1100;

}
let v1109 = *v1257;
let v1117 = v154 < v57;
if v1117 {
let v1125 = *v191;
let v1126 = v1125 / v1109;
let v1128 = v1076 * v57;
let v1129 = v1128 + v154;
let v1133 = &(*v1408)[v1129];
*v1133 = v1126;

}

}
let v1137 = v193 < v1063;
if v1137 {
let v1143 = *v213;
let v1286 = v1281[1];
let v1145 = u32(v1286);
let v1146 = v1143 * v1145;
let v1148 = u32(v1270);
let v1149 = v1146 + v1148;
let v1150 = f32(1.0);
var<function> v1258_store: f32;
let v1258 = &v1258_store;
*v1258 = v1150;
let v1154 = u32(0);
let v1155 = v1268 == v1154;
if v1155 {
let v1161 = *v232;
let v1163 = v1149 * v44;
let v1167 = &(*v1407)[v1163];
*v1167 = v1161;
let v1173 = *v238;
let v1177 = v1163 + v192;
let v1181 = &(*v1407)[v1177];
*v1181 = v1173;

}
let v1182 = *v1258;
let v1190 = v154 < v57;
if v1190 {
let v1198 = *v278;
let v1199 = v1198 / v1182;
let v1201 = v1149 * v57;
let v1202 = v1201 + v154;
let v1206 = &(*v1408)[v1202];
*v1206 = v1199;

}

}
return;

}
