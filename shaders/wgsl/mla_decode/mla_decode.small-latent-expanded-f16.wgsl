enable f16;
var<workgroup> shared_v25: array<f32, 384>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f16>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 3, 1)
fn mla_decode_kernel_e_f16_m_1_n_1(@builtin(workgroup_id) v1197: vec3<u32>, @builtin(local_invocation_id) v1202: vec3<u32>, @builtin(num_workgroups) v1218: vec3<u32>) {
let v1346 = &v17;
let v1347 = &v13;
let v1348 = &v9;
let v1349 = &v5;
let v1350 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1154 = &shared_v25;
var<function> v1155_store: array<f32, 4>= array<f32, 4>();
let v1155 = &v1155_store;
var<function> v1156_store: array<f32, 4>= array<f32, 4>();
let v1156 = &v1156_store;
let v1198 = v1197[2];
let v38 = u32(v1198);
let v39 = u32(1);
let v45 = u32(v23);
let v46 = v38 * v45;
let v47 = u32(27);
let v52 = u32(21);
let v1200 = v1197[0];
let v1201 = u32(3);
let v57 = v1200 * v1201;
let v1203 = v1202[1];
let v59 = v57 + v1203;
let v60 = u32(v59);
let v61 = u32(2);
let v62 = v60 * v61;
let v71 = f32(0.125);
var<function> v1157_store: array<u32, 2>= array<u32, 2>();
let v1157 = &v1157_store;
var<function> v1158_store: array<u32, 2>= array<u32, 2>();
let v1158 = &v1158_store;
var<function> v1159_store: array<f32, 2>= array<f32, 2>();
let v1159 = &v1159_store;
var<function> v1160_store: array<f32, 2>= array<f32, 2>();
let v1160 = &v1160_store;
var<function> v1161_store: array<f32, 2>= array<f32, 2>();
let v1161 = &v1161_store;
var<function> v1162_store: array<f32, 2>= array<f32, 2>();
let v1162 = &v1162_store;
var<function> v1163_store: array<f32, 2>= array<f32, 2>();
let v1163 = &v1163_store;
let v102 = u32(5);
let v103 = min(v62, v102);
let v106 = u32(6);
let v107 = v103 / v106;
let v108 = v38 + v107;
let v113 = v108 * v106;
let v115 = v103 % v106;
let v116 = v113 + v115;
let v121 = &(*v1157)[v3];
*v121 = v116;
let v125 = &(*v1348)[v108];
let v126 = *v125;
let v127 = u32(v126);
let v128 = u32(1);
let v129 = v21 - v128;
let v130 = min(v127, v129);
let v135 = &(*v1158)[v3];
*v135 = v130;
let v140 = &(*v1160)[v3];
let v141 = f32(-1.0000000150474662e30);
*v140 = v141;
let v146 = &(*v1161)[v3];
let v147 = f32(0.0);
*v146 = v147;
let v1206 = v1202[0];
let v149 = u32(v1206);
let v157 = *v121;
let v159 = v157 * v47;
let v160 = u32(26);
let v161 = min(v149, v160);
let v162 = v159 + v161;
let v166 = &(*v1350)[v162];
let v167 = *v166;
let v168 = v167 * v71;
var<function> v1164_store: f32;
let v1164 = &v1164_store;
*v1164 = v168;
let v171 = v149 >= v47;
if v171 {
*v1164 = v147;

}
let v177 = &(*v1159)[v3];
let v178 = *v1164;
*v177 = v178;
let v186 = &(*v1163)[v3];
*v186 = v147;
let v188 = v62 + v39;
let v190 = min(v188, v102);
let v194 = v190 / v106;
let v195 = v38 + v194;
let v200 = v195 * v106;
let v202 = v190 % v106;
let v203 = v200 + v202;
let v208 = &(*v1157)[v39];
*v208 = v203;
let v212 = &(*v1348)[v195];
let v213 = *v212;
let v214 = u32(v213);
let v217 = min(v214, v129);
let v222 = &(*v1158)[v39];
*v222 = v217;
let v227 = &(*v1160)[v39];
*v227 = v141;
let v233 = &(*v1161)[v39];
*v233 = v147;
let v244 = *v208;
let v246 = v244 * v47;
let v249 = v246 + v161;
let v253 = &(*v1350)[v249];
let v254 = *v253;
let v255 = v254 * v71;
var<function> v1165_store: f32;
let v1165 = &v1165_store;
*v1165 = v255;
if v171 {
*v1165 = v147;

}
let v264 = &(*v1159)[v39];
let v265 = *v1165;
*v264 = v265;
let v273 = &(*v1163)[v39];
*v273 = v147;
let v1208 = v1197[1];
let v276 = v1208 + v128;
let v277 = v276 * v22;
let v278 = min(v21, v277);
var<function> v1166_store: u32;
let v1166 = &v1166_store;
*v1166 = v278;
var<function> v1167_store: array<f32, 2>= array<f32, 2>();
let v1167 = &v1167_store;
let v289 = v1208 * v22;
var<function> v1169_store: u32;
let v1169 = &v1169_store;
*v1169 = v289;
loop {
let v291 = *v1169;
let v292 = *v1166;
let v293 = v291 < v292;
if !v293 { break; }
let v300 = &(*v1155)[v3];
*v300 = v147;
let v306 = &(*v1155)[v39];
*v306 = v147;
let v312 = &(*v1155)[v61];
*v312 = v147;
let v316 = u32(3);
let v318 = &(*v1155)[v316];
*v318 = v147;
let v327 = *v1169;
let v332 = min(v327, v129);
let v333 = u32(v332);
let v335 = v333 * v47;
let v336 = v46 + v335;
let v337 = v336 + v161;
let v341 = &(*v1349)[v337];
let v342 = *v341;
let v343 = f32(v342);
var<function> v1171_store: f32;
let v1171 = &v1171_store;
*v1171 = v343;
if v171 {
*v1171 = v147;

}
let v350 = &(*v1167)[v3];
let v351 = *v1171;
*v350 = v351;
let v352 = *v1169;
let v354 = v352 + v128;
let v357 = min(v354, v129);
let v358 = u32(v357);
let v360 = v358 * v47;
let v361 = v46 + v360;
let v362 = v361 + v161;
let v366 = &(*v1349)[v362];
let v367 = *v366;
let v368 = f32(v367);
var<function> v1172_store: f32;
let v1172 = &v1172_store;
*v1172 = v368;
if v171 {
*v1172 = v147;

}
let v375 = &(*v1167)[v39];
let v376 = *v1172;
*v375 = v376;
let v382 = *v177;
let v388 = *v350;
let v395 = *v300;
let v1336 = fma(v382, v388, v395);
*v300 = v1336;
let v402 = *v375;
let v409 = *v306;
let v1337 = fma(v382, v402, v409);
*v306 = v1337;
let v416 = *v264;
let v422 = *v350;
let v429 = *v312;
let v1338 = fma(v416, v422, v429);
*v312 = v1338;
let v436 = *v375;
let v443 = *v318;
let v1339 = fma(v416, v436, v443);
*v318 = v1339;
let v450 = *v300;
var<function> v1173_store: f32;
let v1173 = &v1173_store;
*v1173 = v450;
let v456 = &(*v1156)[v3];
let v457 = *v1173;
*v456 = v457;
let v463 = *v306;
var<function> v1174_store: f32;
let v1174 = &v1174_store;
*v1174 = v463;
let v469 = &(*v1156)[v39];
let v470 = *v1174;
*v469 = v470;
let v476 = *v312;
var<function> v1175_store: f32;
let v1175 = &v1175_store;
*v1175 = v476;
let v482 = &(*v1156)[v61];
let v483 = *v1175;
*v482 = v483;
let v489 = *v318;
var<function> v1176_store: f32;
let v1176 = &v1176_store;
*v1176 = v489;
let v495 = &(*v1156)[v316];
let v496 = *v1176;
*v495 = v496;
let v499 = u32(32);
let v1289 = u32(96);
let v1213 = u32(32);
let v503 = v1203 * v1213;
let v504 = u32(v503);
workgroupBarrier();
let v510 = *v456;
let v516 = v504 + v149;
let v520 = &(*v1154)[v516];
*v520 = v510;
let v526 = *v469;
let v529 = v1289 + v504;
let v532 = v529 + v149;
let v536 = &(*v1154)[v532];
*v536 = v526;
let v542 = *v482;
let v1283 = u32(192);
let v545 = v1283 + v504;
let v548 = v545 + v149;
let v552 = &(*v1154)[v548];
*v552 = v542;
let v558 = *v495;
let v1281 = u32(288);
let v561 = v1281 + v504;
let v564 = v561 + v149;
let v568 = &(*v1154)[v564];
*v568 = v558;
workgroupBarrier();
var<function> v1177_store: f32;
let v1177 = &v1177_store;
*v1177 = v147;
for(var v575: u32 = v3; v575 < v499; v575 += v39) {
let v580 = v504 + v575;
let v584 = &(*v1154)[v580];
let v585 = *v584;
let v586 = *v1177;
let v587 = v586 + v585;
*v1177 = v587;

}
let v593 = *v1177;
*v456 = v593;
var<function> v1179_store: f32;
let v1179 = &v1179_store;
*v1179 = v147;
for(var v600: u32 = v3; v600 < v499; v600 += v39) {
let v605 = v529 + v600;
let v609 = &(*v1154)[v605];
let v610 = *v609;
let v611 = *v1179;
let v612 = v611 + v610;
*v1179 = v612;

}
let v618 = *v1179;
*v469 = v618;
var<function> v1181_store: f32;
let v1181 = &v1181_store;
*v1181 = v147;
for(var v625: u32 = v3; v625 < v499; v625 += v39) {
let v630 = v545 + v625;
let v634 = &(*v1154)[v630];
let v635 = *v634;
let v636 = *v1181;
let v637 = v636 + v635;
*v1181 = v637;

}
let v643 = *v1181;
*v482 = v643;
var<function> v1183_store: f32;
let v1183 = &v1183_store;
*v1183 = v147;
for(var v650: u32 = v3; v650 < v499; v650 += v39) {
let v655 = v561 + v650;
let v659 = &(*v1154)[v655];
let v660 = *v659;
let v661 = *v1183;
let v662 = v661 + v660;
*v1183 = v662;

}
let v668 = *v1183;
*v495 = v668;
let v674 = *v140;
let v680 = *v135;
var<function> v1185_store: f32;
let v1185 = &v1185_store;
*v1185 = v674;
let v682 = *v1169;
let v685 = v682 <= v680;
if v685 {
let v691 = *v456;
let v692 = *v1185;
let v693 = max(v692, v691);
*v1185 = v693;

}
let v694 = *v1169;
let v696 = v694 + v128;
let v697 = v696 <= v680;
if v697 {
let v703 = *v469;
let v704 = *v1185;
let v705 = max(v704, v703);
*v1185 = v705;

}
let v706 = *v1185;
let v707 = v674 - v706;
let v708 = exp(v707);
let v714 = *v146;
let v715 = v714 * v708;
var<function> v1186_store: f32;
let v1186 = &v1186_store;
*v1186 = v715;
var<function> v1187_store: f32;
let v1187 = &v1187_store;
*v1187 = v147;
let v720 = *v1169;
let v723 = v720 <= v680;
if v723 {
let v729 = *v456;
let v730 = *v1185;
let v731 = v729 - v730;
let v732 = exp(v731);
*v1187 = v732;

}
let v738 = *v1187;
*v456 = v738;
let v739 = *v1186;
let v740 = *v1187;
let v741 = v739 + v740;
*v1186 = v741;
var<function> v1188_store: f32;
let v1188 = &v1188_store;
*v1188 = v147;
let v745 = *v1169;
let v747 = v745 + v128;
let v748 = v747 <= v680;
if v748 {
let v754 = *v469;
let v755 = *v1185;
let v756 = v754 - v755;
let v757 = exp(v756);
*v1188 = v757;

}
let v763 = *v1188;
*v469 = v763;
let v764 = *v1186;
let v765 = *v1188;
let v766 = v764 + v765;
*v1186 = v766;
let v772 = *v1185;
*v140 = v772;
let v777 = &(*v1162)[v3];
*v777 = v708;
let v783 = *v1186;
*v146 = v783;
let v789 = *v227;
let v795 = *v222;
var<function> v1189_store: f32;
let v1189 = &v1189_store;
*v1189 = v789;
let v797 = *v1169;
let v800 = v797 <= v795;
if v800 {
let v806 = *v482;
let v807 = *v1189;
let v808 = max(v807, v806);
*v1189 = v808;

}
let v809 = *v1169;
let v811 = v809 + v128;
let v812 = v811 <= v795;
if v812 {
let v818 = *v495;
let v819 = *v1189;
let v820 = max(v819, v818);
*v1189 = v820;

}
let v821 = *v1189;
let v822 = v789 - v821;
let v823 = exp(v822);
let v829 = *v233;
let v830 = v829 * v823;
var<function> v1190_store: f32;
let v1190 = &v1190_store;
*v1190 = v830;
var<function> v1191_store: f32;
let v1191 = &v1191_store;
*v1191 = v147;
let v835 = *v1169;
let v838 = v835 <= v795;
if v838 {
let v844 = *v482;
let v845 = *v1189;
let v846 = v844 - v845;
let v847 = exp(v846);
*v1191 = v847;

}
let v853 = *v1191;
*v482 = v853;
let v854 = *v1190;
let v855 = *v1191;
let v856 = v854 + v855;
*v1190 = v856;
var<function> v1192_store: f32;
let v1192 = &v1192_store;
*v1192 = v147;
let v860 = *v1169;
let v862 = v860 + v128;
let v863 = v862 <= v795;
if v863 {
let v869 = *v495;
let v870 = *v1189;
let v871 = v869 - v870;
let v872 = exp(v871);
*v1192 = v872;

}
let v878 = *v1192;
*v495 = v878;
let v879 = *v1190;
let v880 = *v1192;
let v881 = v879 + v880;
*v1190 = v881;
let v887 = *v1189;
*v227 = v887;
let v892 = &(*v1162)[v39];
*v892 = v823;
let v898 = *v1190;
*v233 = v898;
let v904 = *v186;
let v910 = *v777;
let v911 = v904 * v910;
var<function> v1193_store: f32;
let v1193 = &v1193_store;
*v1193 = v911;
let v918 = *v456;
let v924 = *v350;
let v926 = *v1193;
let v1340 = fma(v924, v918, v926);
*v1193 = v1340;
let v933 = *v469;
let v939 = *v375;
let v941 = *v1193;
let v1341 = fma(v939, v933, v941);
*v1193 = v1341;
let v948 = *v1193;
*v186 = v948;
let v954 = *v273;
let v960 = *v892;
let v961 = v954 * v960;
var<function> v1194_store: f32;
let v1194 = &v1194_store;
*v1194 = v961;
let v968 = *v482;
let v974 = *v350;
let v976 = *v1194;
let v1342 = fma(v974, v968, v976);
*v1194 = v1342;
let v983 = *v495;
let v989 = *v375;
let v991 = *v1194;
let v1343 = fma(v989, v983, v991);
*v1194 = v1343;
let v998 = *v1194;
*v273 = v998;
let v999 = *v1169;
let v1000 = u32(2);
let v1001 = v999 + v1000;
*v1169 = v1001;

}
let v1005 = v62 < v106;
if v1005 {
let v1011 = *v121;
let v1219 = v1218[1];
let v1013 = u32(v1219);
let v1014 = v1011 * v1013;
let v1016 = u32(v1208);
let v1017 = v1014 + v1016;
let v1018 = f32(1.0);
var<function> v1195_store: f32;
let v1195 = &v1195_store;
*v1195 = v1018;
let v1022 = u32(0);
let v1023 = v1206 == v1022;
if v1023 {
let v1029 = *v140;
let v1031 = v1017 * v61;
let v1035 = &(*v1346)[v1031];
*v1035 = v1029;
let v1041 = *v146;
let v1045 = v1031 + v39;
let v1049 = &(*v1346)[v1045];
*v1049 = v1041;

}
let v1050 = *v1195;
let v1058 = v149 < v52;
if v1058 {
let v1066 = *v186;
let v1067 = v1066 / v1050;
let v1069 = v1017 * v52;
let v1070 = v1069 + v149;
let v1074 = &(*v1347)[v1070];
*v1074 = v1067;

}

}
let v1078 = v188 < v106;
if v1078 {
let v1084 = *v208;
let v1223 = v1218[1];
let v1086 = u32(v1223);
let v1087 = v1084 * v1086;
let v1089 = u32(v1208);
let v1090 = v1087 + v1089;
let v1091 = f32(1.0);
var<function> v1196_store: f32;
let v1196 = &v1196_store;
*v1196 = v1091;
let v1095 = u32(0);
let v1096 = v1206 == v1095;
if v1096 {
let v1102 = *v227;
let v1104 = v1090 * v61;
let v1108 = &(*v1346)[v1104];
*v1108 = v1102;
let v1114 = *v233;
let v1118 = v1104 + v39;
let v1122 = &(*v1346)[v1118];
*v1122 = v1114;

}
let v1123 = *v1196;
let v1131 = v149 < v52;
if v1131 {
let v1139 = *v273;
let v1140 = v1139 / v1123;
let v1142 = v1090 * v52;
let v1143 = v1142 + v149;
let v1147 = &(*v1347)[v1143];
*v1147 = v1140;

}

}
return;

}
