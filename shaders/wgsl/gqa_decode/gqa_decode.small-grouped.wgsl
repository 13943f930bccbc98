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
fn gqa_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1213: vec3<u32>, @builtin(local_invocation_id) v1218: vec3<u32>, @builtin(num_workgroups) v1235: vec3<u32>) {
let v1357 = &v21;
let v1358 = &v17;
let v1359 = &v13;
let v1360 = &v9;
let v1361 = &v5;
let v1362 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v26 = info_var.scalars_u32[1];
let v27 = info_var.scalars_u32[2];
let v28 = info_var.scalars_u32[3];
let v1168 = &shared_v30;
var<function> v1169_store: array<f32, 4>= array<f32, 4>();
let v1169 = &v1169_store;
var<function> v1170_store: array<f32, 4>= array<f32, 4>();
let v1170 = &v1170_store;
let v1214 = v1213[2];
let v43 = u32(v1214);
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
let v1216 = v1213[0];
let v1217 = u32(3);
let v62 = v1216 * v1217;
let v1219 = v1218[1];
let v64 = v62 + v1219;
let v65 = u32(v64);
let v67 = v65 * v44;
let v76 = f32(0.125);
var<function> v1171_store: array<u32, 2>= array<u32, 2>();
let v1171 = &v1171_store;
var<function> v1172_store: array<u32, 2>= array<u32, 2>();
let v1172 = &v1172_store;
var<function> v1173_store: array<f32, 2>= array<f32, 2>();
let v1173 = &v1173_store;
var<function> v1174_store: array<f32, 2>= array<f32, 2>();
let v1174 = &v1174_store;
var<function> v1175_store: array<f32, 2>= array<f32, 2>();
let v1175 = &v1175_store;
var<function> v1176_store: array<f32, 2>= array<f32, 2>();
let v1176 = &v1176_store;
var<function> v1177_store: array<f32, 2>= array<f32, 2>();
let v1177 = &v1177_store;
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
let v126 = &(*v1171)[v3];
*v126 = v121;
let v130 = &(*v1359)[v113];
let v131 = *v130;
let v132 = u32(v131);
let v133 = u32(1);
let v134 = v25 - v133;
let v135 = min(v132, v134);
let v140 = &(*v1172)[v3];
*v140 = v135;
let v145 = &(*v1174)[v3];
let v146 = f32(-1.0000000150474662e30);
*v145 = v146;
let v151 = &(*v1175)[v3];
let v152 = f32(0.0);
*v151 = v152;
let v1222 = v1218[0];
let v154 = u32(v1222);
let v162 = *v126;
let v164 = v162 * v52;
let v165 = u32(16);
let v166 = min(v154, v165);
let v167 = v164 + v166;
let v171 = &(*v1362)[v167];
let v172 = *v171;
let v173 = v172 * v76;
var<function> v1178_store: f32;
let v1178 = &v1178_store;
*v1178 = v173;
let v176 = v154 >= v52;
if v176 {
*v1178 = v152;

}
let v182 = &(*v1173)[v3];
let v183 = *v1178;
*v182 = v183;
let v191 = &(*v1177)[v3];
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
let v213 = &(*v1171)[v192];
*v213 = v208;
let v217 = &(*v1359)[v200];
let v218 = *v217;
let v219 = u32(v218);
let v222 = min(v219, v134);
let v227 = &(*v1172)[v192];
*v227 = v222;
let v232 = &(*v1174)[v192];
*v232 = v146;
let v238 = &(*v1175)[v192];
*v238 = v152;
let v249 = *v213;
let v251 = v249 * v52;
let v254 = v251 + v166;
let v258 = &(*v1362)[v254];
let v259 = *v258;
let v260 = v259 * v76;
var<function> v1179_store: f32;
let v1179 = &v1179_store;
*v1179 = v260;
if v176 {
*v1179 = v152;

}
let v269 = &(*v1173)[v192];
let v270 = *v1179;
*v269 = v270;
let v278 = &(*v1177)[v192];
*v278 = v152;
let v1224 = v1213[1];
let v281 = v1224 + v133;
let v282 = v281 * v26;
let v283 = min(v25, v282);
var<function> v1180_store: u32;
let v1180 = &v1180_store;
*v1180 = v283;
var<function> v1181_store: array<f32, 2>= array<f32, 2>();
let v1181 = &v1181_store;
var<function> v1182_store: array<f32, 2>= array<f32, 2>();
let v1182 = &v1182_store;
let v294 = v1224 * v26;
var<function> v1183_store: u32;
let v1183 = &v1183_store;
*v1183 = v294;
loop {
let v296 = *v1183;
let v297 = *v1180;
let v298 = v296 < v297;
if !v298 { break; }
let v304 = u32(8);
let v305 = min(v154, v304);
let v307 = v154 >= v57;
let v308 = *v1183;
let v313 = min(v308, v134);
let v314 = u32(v313);
let v315 = u32(18);
let v316 = v314 * v315;
let v317 = v59 + v316;
let v318 = v317 + v305;
let v322 = &(*v1360)[v318];
let v323 = *v322;
var<function> v1185_store: f32;
let v1185 = &v1185_store;
*v1185 = v323;
if v307 {
*v1185 = v152;

}
let v330 = &(*v1182)[v3];
let v331 = *v1185;
*v330 = v331;
let v332 = *v1183;
let v334 = v332 + v133;
let v337 = min(v334, v134);
let v338 = u32(v337);
let v340 = v338 * v315;
let v341 = v59 + v340;
let v342 = v341 + v305;
let v346 = &(*v1360)[v342];
let v347 = *v346;
var<function> v1186_store: f32;
let v1186 = &v1186_store;
*v1186 = v347;
if v307 {
*v1186 = v152;

}
let v354 = &(*v1182)[v192];
let v355 = *v1186;
*v354 = v355;
let v361 = &(*v1169)[v3];
*v361 = v152;
let v367 = &(*v1169)[v192];
*v367 = v152;
let v373 = &(*v1169)[v44];
*v373 = v152;
let v379 = &(*v1169)[v111];
*v379 = v152;
let v388 = *v1183;
let v393 = min(v388, v134);
let v394 = u32(v393);
let v395 = u32(34);
let v396 = v394 * v395;
let v397 = v54 + v396;
let v398 = v397 + v166;
let v402 = &(*v1361)[v398];
let v403 = *v402;
var<function> v1187_store: f32;
let v1187 = &v1187_store;
*v1187 = v403;
if v176 {
*v1187 = v152;

}
let v410 = &(*v1181)[v3];
let v411 = *v1187;
*v410 = v411;
let v412 = *v1183;
let v414 = v412 + v133;
let v417 = min(v414, v134);
let v418 = u32(v417);
let v420 = v418 * v395;
let v421 = v54 + v420;
let v422 = v421 + v166;
let v426 = &(*v1361)[v422];
let v427 = *v426;
var<function> v1188_store: f32;
let v1188 = &v1188_store;
*v1188 = v427;
if v176 {
*v1188 = v152;

}
let v434 = &(*v1181)[v192];
let v435 = *v1188;
*v434 = v435;
let v441 = *v182;
let v447 = *v410;
let v454 = *v361;
let v1347 = fma(v441, v447, v454);
*v361 = v1347;
let v461 = *v434;
let v468 = *v367;
let v1348 = fma(v441, v461, v468);
*v367 = v1348;
let v475 = *v269;
let v481 = *v410;
let v488 = *v373;
let v1349 = fma(v475, v481, v488);
*v373 = v1349;
let v495 = *v434;
let v502 = *v379;
let v1350 = fma(v475, v495, v502);
*v379 = v1350;
let v509 = *v361;
var<function> v1189_store: f32;
let v1189 = &v1189_store;
*v1189 = v509;
let v515 = &(*v1170)[v3];
let v516 = *v1189;
*v515 = v516;
let v522 = *v367;
var<function> v1190_store: f32;
let v1190 = &v1190_store;
*v1190 = v522;
let v528 = &(*v1170)[v192];
let v529 = *v1190;
*v528 = v529;
let v535 = *v373;
var<function> v1191_store: f32;
let v1191 = &v1191_store;
*v1191 = v535;
let v541 = &(*v1170)[v44];
let v542 = *v1191;
*v541 = v542;
let v548 = *v379;
var<function> v1192_store: f32;
let v1192 = &v1192_store;
*v1192 = v548;
let v554 = &(*v1170)[v111];
let v555 = *v1192;
*v554 = v555;
let v558 = u32(32);
let v1300 = u32(96);
let v1230 = u32(32);
let v562 = v1219 * v1230;
let v563 = u32(v562);
workgroupBarrier();
let v569 = *v515;
let v575 = v563 + v154;
let v579 = &(*v1168)[v575];
*v579 = v569;
let v585 = *v528;
let v588 = v1300 + v563;
let v591 = v588 + v154;
let v595 = &(*v1168)[v591];
*v595 = v585;
let v601 = *v541;
let v1294 = u32(192);
let v604 = v1294 + v563;
let v607 = v604 + v154;
let v611 = &(*v1168)[v607];
*v611 = v601;
let v617 = *v554;
let v1292 = u32(288);
let v620 = v1292 + v563;
let v623 = v620 + v154;
let v627 = &(*v1168)[v623];
*v627 = v617;
workgroupBarrier();
var<function> v1193_store: f32;
let v1193 = &v1193_store;
*v1193 = v152;
for(var v634: u32 = v3; v634 < v558; v634 += v192) {
let v639 = v563 + v634;
let v643 = &(*v1168)[v639];
let v644 = *v643;
let v645 = *v1193;
let v646 = v645 + v644;
*v1193 = v646;

}
let v652 = *v1193;
*v515 = v652;
var<function> v1195_store: f32;
let v1195 = &v1195_store;
*v1195 = v152;
for(var v659: u32 = v3; v659 < v558; v659 += v192) {
let v664 = v588 + v659;
let v668 = &(*v1168)[v664];
let v669 = *v668;
let v670 = *v1195;
let v671 = v670 + v669;
*v1195 = v671;

}
let v677 = *v1195;
*v528 = v677;
var<function> v1197_store: f32;
let v1197 = &v1197_store;
*v1197 = v152;
for(var v684: u32 = v3; v684 < v558; v684 += v192) {
let v689 = v604 + v684;
let v693 = &(*v1168)[v689];
let v694 = *v693;
let v695 = *v1197;
let v696 = v695 + v694;
*v1197 = v696;

}
let v702 = *v1197;
*v541 = v702;
var<function> v1199_store: f32;
let v1199 = &v1199_store;
*v1199 = v152;
for(var v709: u32 = v3; v709 < v558; v709 += v192) {
let v714 = v620 + v709;
let v718 = &(*v1168)[v714];
let v719 = *v718;
let v720 = *v1199;
let v721 = v720 + v719;
*v1199 = v721;

}
let v727 = *v1199;
*v554 = v727;
let v733 = *v145;
let v739 = *v140;
var<function> v1201_store: f32;
let v1201 = &v1201_store;
*v1201 = v733;
let v741 = *v1183;
let v744 = v741 <= v739;
if v744 {
let v750 = *v515;
let v751 = *v1201;
let v752 = max(v751, v750);
*v1201 = v752;

}
let v753 = *v1183;
let v755 = v753 + v133;
let v756 = v755 <= v739;
if v756 {
let v762 = *v528;
let v763 = *v1201;
let v764 = max(v763, v762);
*v1201 = v764;

}
let v765 = *v1201;
let v766 = v733 - v765;
let v767 = exp(v766);
let v773 = *v151;
let v774 = v773 * v767;
var<function> v1202_store: f32;
let v1202 = &v1202_store;
*v1202 = v774;
var<function> v1203_store: f32;
let v1203 = &v1203_store;
*v1203 = v152;
let v779 = *v1183;
let v782 = v779 <= v739;
if v782 {
let v788 = *v515;
let v789 = *v1201;
let v790 = v788 - v789;
let v791 = exp(v790);
*v1203 = v791;

}
let v797 = *v1203;
*v515 = v797;
let v798 = *v1202;
let v799 = *v1203;
let v800 = v798 + v799;
*v1202 = v800;
var<function> v1204_store: f32;
let v1204 = &v1204_store;
*v1204 = v152;
let v804 = *v1183;
let v806 = v804 + v133;
let v807 = v806 <= v739;
if v807 {
let v813 = *v528;
let v814 = *v1201;
let v815 = v813 - v814;
let v816 = exp(v815);
*v1204 = v816;

}
let v822 = *v1204;
*v528 = v822;
let v823 = *v1202;
let v824 = *v1204;
let v825 = v823 + v824;
*v1202 = v825;
let v831 = *v1201;
*v145 = v831;
let v836 = &(*v1176)[v3];
*v836 = v767;
let v842 = *v1202;
*v151 = v842;
let v848 = *v232;
let v854 = *v227;
var<function> v1205_store: f32;
let v1205 = &v1205_store;
*v1205 = v848;
let v856 = *v1183;
let v859 = v856 <= v854;
if v859 {
let v865 = *v541;
let v866 = *v1205;
let v867 = max(v866, v865);
*v1205 = v867;

}
let v868 = *v1183;
let v870 = v868 + v133;
let v871 = v870 <= v854;
if v871 {
let v877 = *v554;
let v878 = *v1205;
let v879 = max(v878, v877);
*v1205 = v879;

}
let v880 = *v1205;
let v881 = v848 - v880;
let v882 = exp(v881);
let v888 = *v238;
let v889 = v888 * v882;
var<function> v1206_store: f32;
let v1206 = &v1206_store;
*v1206 = v889;
var<function> v1207_store: f32;
let v1207 = &v1207_store;
*v1207 = v152;
let v894 = *v1183;
let v897 = v894 <= v854;
if v897 {
let v903 = *v541;
let v904 = *v1205;
let v905 = v903 - v904;
let v906 = exp(v905);
*v1207 = v906;

}
let v912 = *v1207;
*v541 = v912;
let v913 = *v1206;
let v914 = *v1207;
let v915 = v913 + v914;
*v1206 = v915;
var<function> v1208_store: f32;
let v1208 = &v1208_store;
*v1208 = v152;
let v919 = *v1183;
let v921 = v919 + v133;
let v922 = v921 <= v854;
if v922 {
let v928 = *v554;
let v929 = *v1205;
let v930 = v928 - v929;
let v931 = exp(v930);
*v1208 = v931;

}
let v937 = *v1208;
*v554 = v937;
let v938 = *v1206;
let v939 = *v1208;
let v940 = v938 + v939;
*v1206 = v940;
let v946 = *v1205;
*v232 = v946;
let v951 = &(*v1176)[v192];
*v951 = v882;
let v957 = *v1206;
*v238 = v957;
let v963 = *v191;
let v969 = *v836;
let v970 = v963 * v969;
var<function> v1209_store: f32;
let v1209 = &v1209_store;
*v1209 = v970;
let v977 = *v515;
let v983 = *v330;
let v985 = *v1209;
let v1351 = fma(v983, v977, v985);
*v1209 = v1351;
let v992 = *v528;
let v998 = *v354;
let v1000 = *v1209;
let v1352 = fma(v998, v992, v1000);
*v1209 = v1352;
let v1007 = *v1209;
*v191 = v1007;
let v1013 = *v278;
let v1019 = *v951;
let v1020 = v1013 * v1019;
var<function> v1210_store: f32;
let v1210 = &v1210_store;
*v1210 = v1020;
let v1027 = *v541;
let v1033 = *v330;
let v1035 = *v1210;
let v1353 = fma(v1033, v1027, v1035);
*v1210 = v1353;
let v1042 = *v554;
let v1048 = *v354;
let v1050 = *v1210;
let v1354 = fma(v1048, v1042, v1050);
*v1210 = v1354;
let v1057 = *v1210;
*v278 = v1057;
let v1058 = *v1183;
let v1059 = u32(2);
let v1060 = v1058 + v1059;
*v1183 = v1060;

}
let v1063 = u32(6);
let v1064 = v67 < v1063;
if v1064 {
let v1070 = *v126;
let v1236 = v1235[1];
let v1072 = u32(v1236);
let v1073 = v1070 * v1072;
let v1075 = u32(v1224);
let v1076 = v1073 + v1075;
let v1077 = f32(1.0);
var<function> v1211_store: f32;
let v1211 = &v1211_store;
*v1211 = v1077;
let v1085 = *v151;
*v1211 = v1085;
let v1086 = *v1211;
let v1094 = v154 < v57;
if v1094 {
let v1102 = *v191;
let v1103 = v1102 / v1086;
let v1105 = v1076 * v57;
let v1106 = v1105 + v154;
let v1110 = &(*v1358)[v1106];
*v1110 = v1103;

}

}
let v1114 = v193 < v1063;
if v1114 {
let v1120 = *v213;
let v1239 = v1235[1];
let v1122 = u32(v1239);
let v1123 = v1120 * v1122;
let v1125 = u32(v1224);
let v1126 = v1123 + v1125;
let v1127 = f32(1.0);
var<function> v1212_store: f32;
let v1212 = &v1212_store;
*v1212 = v1127;
let v1135 = *v238;
*v1212 = v1135;
let v1136 = *v1212;
let v1144 = v154 < v57;
if v1144 {
let v1152 = *v278;
let v1153 = v1152 / v1136;
let v1155 = v1126 * v57;
let v1156 = v1155 + v154;
let v1160 = &(*v1358)[v1156];
*v1160 = v1153;

}

}
return;

}
