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
fn gqa_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1193: vec3<u32>, @builtin(local_invocation_id) v1198: vec3<u32>, @builtin(num_workgroups) v1215: vec3<u32>) {
let v1337 = &v21;
let v1338 = &v17;
let v1339 = &v13;
let v1340 = &v9;
let v1341 = &v5;
let v1342 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v26 = info_var.scalars_u32[1];
let v27 = info_var.scalars_u32[2];
let v28 = info_var.scalars_u32[3];
let v1152 = &shared_v30;
var<function> v1153_store: array<f32, 4>= array<f32, 4>();
let v1153 = &v1153_store;
var<function> v1154_store: array<f32, 4>= array<f32, 4>();
let v1154 = &v1154_store;
let v1194 = v1193[2];
let v43 = u32(v1194);
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
let v1196 = v1193[0];
let v1197 = u32(3);
let v62 = v1196 * v1197;
let v1199 = v1198[1];
let v64 = v62 + v1199;
let v65 = u32(v64);
let v67 = v65 * v44;
let v76 = f32(0.125);
var<function> v1155_store: array<u32, 2>= array<u32, 2>();
let v1155 = &v1155_store;
var<function> v1156_store: array<u32, 2>= array<u32, 2>();
let v1156 = &v1156_store;
var<function> v1157_store: array<f32, 2>= array<f32, 2>();
let v1157 = &v1157_store;
var<function> v1158_store: array<f32, 2>= array<f32, 2>();
let v1158 = &v1158_store;
var<function> v1159_store: array<f32, 2>= array<f32, 2>();
let v1159 = &v1159_store;
var<function> v1160_store: array<f32, 2>= array<f32, 2>();
let v1160 = &v1160_store;
var<function> v1161_store: array<f32, 2>= array<f32, 2>();
let v1161 = &v1161_store;
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
let v126 = &(*v1155)[v3];
*v126 = v121;
let v130 = &(*v1339)[v113];
let v131 = *v130;
let v132 = u32(v131);
let v133 = u32(1);
let v134 = v25 - v133;
let v135 = min(v132, v134);
let v140 = &(*v1156)[v3];
*v140 = v135;
let v145 = &(*v1158)[v3];
let v146 = f32(-1.0000000150474662e30);
*v145 = v146;
let v151 = &(*v1159)[v3];
let v152 = f32(0.0);
*v151 = v152;
let v1202 = v1198[0];
let v154 = u32(v1202);
let v162 = *v126;
let v164 = v162 * v52;
let v165 = u32(16);
let v166 = min(v154, v165);
let v167 = v164 + v166;
let v171 = &(*v1342)[v167];
let v172 = *v171;
let v173 = v172 * v76;
var<function> v1162_store: f32;
let v1162 = &v1162_store;
*v1162 = v173;
let v176 = v154 >= v52;
if v176 {
*v1162 = v152;

}
let v182 = &(*v1157)[v3];
let v183 = *v1162;
*v182 = v183;
let v191 = &(*v1161)[v3];
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
let v213 = &(*v1155)[v192];
*v213 = v208;
let v217 = &(*v1339)[v200];
let v218 = *v217;
let v219 = u32(v218);
let v222 = min(v219, v134);
let v227 = &(*v1156)[v192];
*v227 = v222;
let v232 = &(*v1158)[v192];
*v232 = v146;
let v238 = &(*v1159)[v192];
*v238 = v152;
let v249 = *v213;
let v251 = v249 * v52;
let v254 = v251 + v166;
let v258 = &(*v1342)[v254];
let v259 = *v258;
let v260 = v259 * v76;
var<function> v1163_store: f32;
let v1163 = &v1163_store;
*v1163 = v260;
if v176 {
*v1163 = v152;

}
let v269 = &(*v1157)[v192];
let v270 = *v1163;
*v269 = v270;
let v278 = &(*v1161)[v192];
*v278 = v152;
let v1204 = v1193[1];
let v281 = v1204 + v133;
let v282 = v281 * v26;
let v283 = min(v25, v282);
var<function> v1164_store: u32;
let v1164 = &v1164_store;
*v1164 = v283;
var<function> v1165_store: array<f32, 2>= array<f32, 2>();
let v1165 = &v1165_store;
var<function> v1166_store: array<f32, 2>= array<f32, 2>();
let v1166 = &v1166_store;
let v294 = v1204 * v26;
var<function> v1167_store: u32;
let v1167 = &v1167_store;
*v1167 = v294;
loop {
let v296 = *v1167;
let v297 = *v1164;
let v298 = v296 < v297;
if !v298 { break; }
let v304 = u32(8);
let v305 = min(v154, v304);
let v306 = *v1167;
let v311 = min(v306, v134);
let v312 = u32(v311);
let v313 = u32(18);
let v314 = v312 * v313;
let v315 = v59 + v314;
let v316 = v315 + v305;
let v320 = &(*v1340)[v316];
let v321 = *v320;
let v326 = &(*v1166)[v3];
*v326 = v321;
let v327 = *v1167;
let v329 = v327 + v133;
let v332 = min(v329, v134);
let v333 = u32(v332);
let v335 = v333 * v313;
let v336 = v59 + v335;
let v337 = v336 + v305;
let v341 = &(*v1340)[v337];
let v342 = *v341;
let v347 = &(*v1166)[v192];
*v347 = v342;
let v353 = &(*v1153)[v3];
*v353 = v152;
let v359 = &(*v1153)[v192];
*v359 = v152;
let v365 = &(*v1153)[v44];
*v365 = v152;
let v371 = &(*v1153)[v111];
*v371 = v152;
let v378 = *v1167;
let v383 = min(v378, v134);
let v384 = u32(v383);
let v385 = u32(34);
let v386 = v384 * v385;
let v387 = v54 + v386;
let v388 = v387 + v166;
let v392 = &(*v1341)[v388];
let v393 = *v392;
let v398 = &(*v1165)[v3];
*v398 = v393;
let v399 = *v1167;
let v401 = v399 + v133;
let v404 = min(v401, v134);
let v405 = u32(v404);
let v407 = v405 * v385;
let v408 = v54 + v407;
let v409 = v408 + v166;
let v413 = &(*v1341)[v409];
let v414 = *v413;
let v419 = &(*v1165)[v192];
*v419 = v414;
let v425 = *v182;
let v431 = *v398;
let v438 = *v353;
let v1327 = fma(v425, v431, v438);
*v353 = v1327;
let v445 = *v419;
let v452 = *v359;
let v1328 = fma(v425, v445, v452);
*v359 = v1328;
let v459 = *v269;
let v465 = *v398;
let v472 = *v365;
let v1329 = fma(v459, v465, v472);
*v365 = v1329;
let v479 = *v419;
let v486 = *v371;
let v1330 = fma(v459, v479, v486);
*v371 = v1330;
let v493 = *v353;
var<function> v1169_store: f32;
let v1169 = &v1169_store;
*v1169 = v493;
let v499 = &(*v1154)[v3];
let v500 = *v1169;
*v499 = v500;
let v506 = *v359;
var<function> v1170_store: f32;
let v1170 = &v1170_store;
*v1170 = v506;
let v512 = &(*v1154)[v192];
let v513 = *v1170;
*v512 = v513;
let v519 = *v365;
var<function> v1171_store: f32;
let v1171 = &v1171_store;
*v1171 = v519;
let v525 = &(*v1154)[v44];
let v526 = *v1171;
*v525 = v526;
let v532 = *v371;
var<function> v1172_store: f32;
let v1172 = &v1172_store;
*v1172 = v532;
let v538 = &(*v1154)[v111];
let v539 = *v1172;
*v538 = v539;
let v542 = u32(32);
let v1280 = u32(96);
let v1210 = u32(32);
let v546 = v1199 * v1210;
let v547 = u32(v546);
workgroupBarrier();
let v553 = *v499;
let v559 = v547 + v154;
let v563 = &(*v1152)[v559];
*v563 = v553;
let v569 = *v512;
let v572 = v1280 + v547;
let v575 = v572 + v154;
let v579 = &(*v1152)[v575];
*v579 = v569;
let v585 = *v525;
let v1274 = u32(192);
let v588 = v1274 + v547;
let v591 = v588 + v154;
let v595 = &(*v1152)[v591];
*v595 = v585;
let v601 = *v538;
let v1272 = u32(288);
let v604 = v1272 + v547;
let v607 = v604 + v154;
let v611 = &(*v1152)[v607];
*v611 = v601;
workgroupBarrier();
var<function> v1173_store: f32;
let v1173 = &v1173_store;
*v1173 = v152;
for(var v618: u32 = v3; v618 < v542; v618 += v192) {
let v623 = v547 + v618;
let v627 = &(*v1152)[v623];
let v628 = *v627;
let v629 = *v1173;
let v630 = v629 + v628;
*v1173 = v630;

}
let v636 = *v1173;
*v499 = v636;
var<function> v1175_store: f32;
let v1175 = &v1175_store;
*v1175 = v152;
for(var v643: u32 = v3; v643 < v542; v643 += v192) {
let v648 = v572 + v643;
let v652 = &(*v1152)[v648];
let v653 = *v652;
let v654 = *v1175;
let v655 = v654 + v653;
*v1175 = v655;

}
let v661 = *v1175;
*v512 = v661;
var<function> v1177_store: f32;
let v1177 = &v1177_store;
*v1177 = v152;
for(var v668: u32 = v3; v668 < v542; v668 += v192) {
let v673 = v588 + v668;
let v677 = &(*v1152)[v673];
let v678 = *v677;
let v679 = *v1177;
let v680 = v679 + v678;
*v1177 = v680;

}
let v686 = *v1177;
*v525 = v686;
var<function> v1179_store: f32;
let v1179 = &v1179_store;
*v1179 = v152;
for(var v693: u32 = v3; v693 < v542; v693 += v192) {
let v698 = v604 + v693;
let v702 = &(*v1152)[v698];
let v703 = *v702;
let v704 = *v1179;
let v705 = v704 + v703;
*v1179 = v705;

}
let v711 = *v1179;
*v538 = v711;
let v717 = *v145;
let v723 = *v140;
var<function> v1181_store: f32;
let v1181 = &v1181_store;
*v1181 = v717;
let v725 = *v1167;
let v728 = v725 <= v723;
if v728 {
let v734 = *v499;
let v735 = *v1181;
let v736 = max(v735, v734);
*v1181 = v736;

}
let v737 = *v1167;
let v739 = v737 + v133;
let v740 = v739 <= v723;
if v740 {
let v746 = *v512;
let v747 = *v1181;
let v748 = max(v747, v746);
*v1181 = v748;

}
let v749 = *v1181;
let v750 = v717 - v749;
let v751 = exp(v750);
let v757 = *v151;
let v758 = v757 * v751;
var<function> v1182_store: f32;
let v1182 = &v1182_store;
*v1182 = v758;
var<function> v1183_store: f32;
let v1183 = &v1183_store;
*v1183 = v152;
let v763 = *v1167;
let v766 = v763 <= v723;
if v766 {
let v772 = *v499;
let v773 = *v1181;
let v774 = v772 - v773;
let v775 = exp(v774);
*v1183 = v775;

}
let v781 = *v1183;
*v499 = v781;
let v782 = *v1182;
let v783 = *v1183;
let v784 = v782 + v783;
*v1182 = v784;
var<function> v1184_store: f32;
let v1184 = &v1184_store;
*v1184 = v152;
let v788 = *v1167;
let v790 = v788 + v133;
let v791 = v790 <= v723;
if v791 {
let v797 = *v512;
let v798 = *v1181;
let v799 = v797 - v798;
let v800 = exp(v799);
*v1184 = v800;

}
let v806 = *v1184;
*v512 = v806;
let v807 = *v1182;
let v808 = *v1184;
let v809 = v807 + v808;
*v1182 = v809;
let v815 = *v1181;
*v145 = v815;
let v820 = &(*v1160)[v3];
*v820 = v751;
let v826 = *v1182;
*v151 = v826;
let v832 = *v232;
let v838 = *v227;
var<function> v1185_store: f32;
let v1185 = &v1185_store;
*v1185 = v832;
let v840 = *v1167;
let v843 = v840 <= v838;
if v843 {
let v849 = *v525;
let v850 = *v1185;
let v851 = max(v850, v849);
*v1185 = v851;

}
let v852 = *v1167;
let v854 = v852 + v133;
let v855 = v854 <= v838;
if v855 {
let v861 = *v538;
let v862 = *v1185;
let v863 = max(v862, v861);
*v1185 = v863;

}
let v864 = *v1185;
let v865 = v832 - v864;
let v866 = exp(v865);
let v872 = *v238;
let v873 = v872 * v866;
var<function> v1186_store: f32;
let v1186 = &v1186_store;
*v1186 = v873;
var<function> v1187_store: f32;
let v1187 = &v1187_store;
*v1187 = v152;
let v878 = *v1167;
let v881 = v878 <= v838;
if v881 {
let v887 = *v525;
let v888 = *v1185;
let v889 = v887 - v888;
let v890 = exp(v889);
*v1187 = v890;

}
let v896 = *v1187;
*v525 = v896;
let v897 = *v1186;
let v898 = *v1187;
let v899 = v897 + v898;
*v1186 = v899;
var<function> v1188_store: f32;
let v1188 = &v1188_store;
*v1188 = v152;
let v903 = *v1167;
let v905 = v903 + v133;
let v906 = v905 <= v838;
if v906 {
let v912 = *v538;
let v913 = *v1185;
let v914 = v912 - v913;
let v915 = exp(v914);
*v1188 = v915;

}
let v921 = *v1188;
*v538 = v921;
let v922 = *v1186;
let v923 = *v1188;
let v924 = v922 + v923;
*v1186 = v924;
let v930 = *v1185;
*v232 = v930;
let v935 = &(*v1160)[v192];
*v935 = v866;
let v941 = *v1186;
*v238 = v941;
let v947 = *v191;
let v953 = *v820;
let v954 = v947 * v953;
var<function> v1189_store: f32;
let v1189 = &v1189_store;
*v1189 = v954;
let v961 = *v499;
let v967 = *v326;
let v969 = *v1189;
let v1331 = fma(v967, v961, v969);
*v1189 = v1331;
let v976 = *v512;
let v982 = *v347;
let v984 = *v1189;
let v1332 = fma(v982, v976, v984);
*v1189 = v1332;
let v991 = *v1189;
*v191 = v991;
let v997 = *v278;
let v1003 = *v935;
let v1004 = v997 * v1003;
var<function> v1190_store: f32;
let v1190 = &v1190_store;
*v1190 = v1004;
let v1011 = *v525;
let v1017 = *v326;
let v1019 = *v1190;
let v1333 = fma(v1017, v1011, v1019);
*v1190 = v1333;
let v1026 = *v538;
let v1032 = *v347;
let v1034 = *v1190;
let v1334 = fma(v1032, v1026, v1034);
*v1190 = v1334;
let v1041 = *v1190;
*v278 = v1041;
let v1042 = *v1167;
let v1043 = u32(2);
let v1044 = v1042 + v1043;
*v1167 = v1044;

}
let v1047 = u32(6);
let v1048 = v67 < v1047;
if v1048 {
let v1054 = *v126;
let v1216 = v1215[1];
let v1056 = u32(v1216);
let v1057 = v1054 * v1056;
let v1059 = u32(v1204);
let v1060 = v1057 + v1059;
let v1061 = f32(1.0);
var<function> v1191_store: f32;
let v1191 = &v1191_store;
*v1191 = v1061;
let v1069 = *v151;
*v1191 = v1069;
let v1070 = *v1191;
let v1078 = v154 < v57;
if v1078 {
let v1086 = *v191;
let v1087 = v1086 / v1070;
let v1089 = v1060 * v57;
let v1090 = v1089 + v154;
let v1094 = &(*v1338)[v1090];
*v1094 = v1087;

}

}
let v1098 = v193 < v1047;
if v1098 {
let v1104 = *v213;
let v1219 = v1215[1];
let v1106 = u32(v1219);
let v1107 = v1104 * v1106;
let v1109 = u32(v1204);
let v1110 = v1107 + v1109;
let v1111 = f32(1.0);
var<function> v1192_store: f32;
let v1192 = &v1192_store;
*v1192 = v1111;
let v1119 = *v238;
*v1192 = v1119;
let v1120 = *v1192;
let v1128 = v154 < v57;
if v1128 {
let v1136 = *v278;
let v1137 = v1136 / v1120;
let v1139 = v1110 * v57;
let v1140 = v1139 + v154;
let v1144 = &(*v1338)[v1140];
*v1144 = v1137;

}

}
return;

}
