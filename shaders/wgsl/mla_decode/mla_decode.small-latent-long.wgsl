var<workgroup> shared_v25: array<f32, 768>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 6, 1)
fn mla_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1195: vec3<u32>, @builtin(local_invocation_id) v1200: vec3<u32>, @builtin(num_workgroups) v1216: vec3<u32>) {
let v1344 = &v17;
let v1345 = &v13;
let v1346 = &v9;
let v1347 = &v5;
let v1348 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1152 = &shared_v25;
var<function> v1153_store: array<f32, 4>= array<f32, 4>();
let v1153 = &v1153_store;
var<function> v1154_store: array<f32, 4>= array<f32, 4>();
let v1154 = &v1154_store;
let v1196 = v1195[2];
let v38 = u32(v1196);
let v39 = u32(1);
let v45 = u32(v23);
let v46 = v38 * v45;
let v47 = u32(27);
let v52 = u32(21);
let v1198 = v1195[0];
let v1199 = u32(6);
let v57 = v1198 * v1199;
let v1201 = v1200[1];
let v59 = v57 + v1201;
let v60 = u32(v59);
let v61 = u32(2);
let v62 = v60 * v61;
let v71 = f32(0.125);
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
let v102 = u32(11);
let v103 = min(v62, v102);
let v105 = v38 * v61;
let v106 = u32(6);
let v107 = v103 / v106;
let v108 = v105 + v107;
let v113 = v108 * v106;
let v115 = v103 % v106;
let v116 = v113 + v115;
let v121 = &(*v1155)[v3];
*v121 = v116;
let v125 = &(*v1346)[v108];
let v126 = *v125;
let v127 = u32(v126);
let v128 = u32(1);
let v129 = v21 - v128;
let v130 = min(v127, v129);
let v135 = &(*v1156)[v3];
*v135 = v130;
let v140 = &(*v1158)[v3];
let v141 = f32(-1.0000000150474662e30);
*v140 = v141;
let v146 = &(*v1159)[v3];
let v147 = f32(0.0);
*v146 = v147;
let v1204 = v1200[0];
let v149 = u32(v1204);
let v157 = *v121;
let v159 = v157 * v47;
let v160 = u32(26);
let v161 = min(v149, v160);
let v162 = v159 + v161;
let v166 = &(*v1348)[v162];
let v167 = *v166;
let v168 = v167 * v71;
var<function> v1162_store: f32;
let v1162 = &v1162_store;
*v1162 = v168;
let v171 = v149 >= v47;
if v171 {
*v1162 = v147;

}
let v177 = &(*v1157)[v3];
let v178 = *v1162;
*v177 = v178;
let v186 = &(*v1161)[v3];
*v186 = v147;
let v188 = v62 + v39;
let v190 = min(v188, v102);
let v194 = v190 / v106;
let v195 = v105 + v194;
let v200 = v195 * v106;
let v202 = v190 % v106;
let v203 = v200 + v202;
let v208 = &(*v1155)[v39];
*v208 = v203;
let v212 = &(*v1346)[v195];
let v213 = *v212;
let v214 = u32(v213);
let v217 = min(v214, v129);
let v222 = &(*v1156)[v39];
*v222 = v217;
let v227 = &(*v1158)[v39];
*v227 = v141;
let v233 = &(*v1159)[v39];
*v233 = v147;
let v244 = *v208;
let v246 = v244 * v47;
let v249 = v246 + v161;
let v253 = &(*v1348)[v249];
let v254 = *v253;
let v255 = v254 * v71;
var<function> v1163_store: f32;
let v1163 = &v1163_store;
*v1163 = v255;
if v171 {
*v1163 = v147;

}
let v264 = &(*v1157)[v39];
let v265 = *v1163;
*v264 = v265;
let v273 = &(*v1161)[v39];
*v273 = v147;
let v1206 = v1195[1];
let v276 = v1206 + v128;
let v277 = v276 * v22;
let v278 = min(v21, v277);
var<function> v1164_store: u32;
let v1164 = &v1164_store;
*v1164 = v278;
var<function> v1165_store: array<f32, 2>= array<f32, 2>();
let v1165 = &v1165_store;
let v289 = v1206 * v22;
var<function> v1167_store: u32;
let v1167 = &v1167_store;
*v1167 = v289;
loop {
let v291 = *v1167;
let v292 = *v1164;
let v293 = v291 < v292;
if !v293 { break; }
let v300 = &(*v1153)[v3];
*v300 = v147;
let v306 = &(*v1153)[v39];
*v306 = v147;
let v312 = &(*v1153)[v61];
*v312 = v147;
let v316 = u32(3);
let v318 = &(*v1153)[v316];
*v318 = v147;
let v327 = *v1167;
let v332 = min(v327, v129);
let v333 = u32(v332);
let v335 = v333 * v47;
let v336 = v46 + v335;
let v337 = v336 + v161;
let v341 = &(*v1347)[v337];
let v342 = *v341;
var<function> v1169_store: f32;
let v1169 = &v1169_store;
*v1169 = v342;
if v171 {
*v1169 = v147;

}
let v349 = &(*v1165)[v3];
let v350 = *v1169;
*v349 = v350;
let v351 = *v1167;
let v353 = v351 + v128;
let v356 = min(v353, v129);
let v357 = u32(v356);
let v359 = v357 * v47;
let v360 = v46 + v359;
let v361 = v360 + v161;
let v365 = &(*v1347)[v361];
let v366 = *v365;
var<function> v1170_store: f32;
let v1170 = &v1170_store;
*v1170 = v366;
if v171 {
*v1170 = v147;

}
let v373 = &(*v1165)[v39];
let v374 = *v1170;
*v373 = v374;
let v380 = *v177;
let v386 = *v349;
let v393 = *v300;
let v1334 = fma(v380, v386, v393);
*v300 = v1334;
let v400 = *v373;
let v407 = *v306;
let v1335 = fma(v380, v400, v407);
*v306 = v1335;
let v414 = *v264;
let v420 = *v349;
let v427 = *v312;
let v1336 = fma(v414, v420, v427);
*v312 = v1336;
let v434 = *v373;
let v441 = *v318;
let v1337 = fma(v414, v434, v441);
*v318 = v1337;
let v448 = *v300;
var<function> v1171_store: f32;
let v1171 = &v1171_store;
*v1171 = v448;
let v454 = &(*v1154)[v3];
let v455 = *v1171;
*v454 = v455;
let v461 = *v306;
var<function> v1172_store: f32;
let v1172 = &v1172_store;
*v1172 = v461;
let v467 = &(*v1154)[v39];
let v468 = *v1172;
*v467 = v468;
let v474 = *v312;
var<function> v1173_store: f32;
let v1173 = &v1173_store;
*v1173 = v474;
let v480 = &(*v1154)[v61];
let v481 = *v1173;
*v480 = v481;
let v487 = *v318;
var<function> v1174_store: f32;
let v1174 = &v1174_store;
*v1174 = v487;
let v493 = &(*v1154)[v316];
let v494 = *v1174;
*v493 = v494;
let v497 = u32(32);
let v1287 = u32(192);
let v1211 = u32(32);
let v501 = v1201 * v1211;
let v502 = u32(v501);
workgroupBarrier();
let v508 = *v454;
let v514 = v502 + v149;
let v518 = &(*v1152)[v514];
*v518 = v508;
let v524 = *v467;
let v527 = v1287 + v502;
let v530 = v527 + v149;
let v534 = &(*v1152)[v530];
*v534 = v524;
let v540 = *v480;
let v1281 = u32(384);
let v543 = v1281 + v502;
let v546 = v543 + v149;
let v550 = &(*v1152)[v546];
*v550 = v540;
let v556 = *v493;
let v1279 = u32(576);
let v559 = v1279 + v502;
let v562 = v559 + v149;
let v566 = &(*v1152)[v562];
*v566 = v556;
workgroupBarrier();
var<function> v1175_store: f32;
let v1175 = &v1175_store;
*v1175 = v147;
for(var v573: u32 = v3; v573 < v497; v573 += v39) {
let v578 = v502 + v573;
let v582 = &(*v1152)[v578];
let v583 = *v582;
let v584 = *v1175;
let v585 = v584 + v583;
*v1175 = v585;

}
let v591 = *v1175;
*v454 = v591;
var<function> v1177_store: f32;
let v1177 = &v1177_store;
*v1177 = v147;
for(var v598: u32 = v3; v598 < v497; v598 += v39) {
let v603 = v527 + v598;
let v607 = &(*v1152)[v603];
let v608 = *v607;
let v609 = *v1177;
let v610 = v609 + v608;
*v1177 = v610;

}
let v616 = *v1177;
*v467 = v616;
var<function> v1179_store: f32;
let v1179 = &v1179_store;
*v1179 = v147;
for(var v623: u32 = v3; v623 < v497; v623 += v39) {
let v628 = v543 + v623;
let v632 = &(*v1152)[v628];
let v633 = *v632;
let v634 = *v1179;
let v635 = v634 + v633;
*v1179 = v635;

}
let v641 = *v1179;
*v480 = v641;
var<function> v1181_store: f32;
let v1181 = &v1181_store;
*v1181 = v147;
for(var v648: u32 = v3; v648 < v497; v648 += v39) {
let v653 = v559 + v648;
let v657 = &(*v1152)[v653];
let v658 = *v657;
let v659 = *v1181;
let v660 = v659 + v658;
*v1181 = v660;

}
let v666 = *v1181;
*v493 = v666;
let v672 = *v140;
let v678 = *v135;
var<function> v1183_store: f32;
let v1183 = &v1183_store;
*v1183 = v672;
let v680 = *v1167;
let v683 = v680 <= v678;
if v683 {
let v689 = *v454;
let v690 = *v1183;
let v691 = max(v690, v689);
*v1183 = v691;

}
let v692 = *v1167;
let v694 = v692 + v128;
let v695 = v694 <= v678;
if v695 {
let v701 = *v467;
let v702 = *v1183;
let v703 = max(v702, v701);
*v1183 = v703;

}
let v704 = *v1183;
let v705 = v672 - v704;
let v706 = exp(v705);
let v712 = *v146;
let v713 = v712 * v706;
var<function> v1184_store: f32;
let v1184 = &v1184_store;
*v1184 = v713;
var<function> v1185_store: f32;
let v1185 = &v1185_store;
*v1185 = v147;
let v718 = *v1167;
let v721 = v718 <= v678;
if v721 {
let v727 = *v454;
let v728 = *v1183;
let v729 = v727 - v728;
let v730 = exp(v729);
*v1185 = v730;

}
let v736 = *v1185;
*v454 = v736;
let v737 = *v1184;
let v738 = *v1185;
let v739 = v737 + v738;
*v1184 = v739;
var<function> v1186_store: f32;
let v1186 = &v1186_store;
*v1186 = v147;
let v743 = *v1167;
let v745 = v743 + v128;
let v746 = v745 <= v678;
if v746 {
let v752 = *v467;
let v753 = *v1183;
let v754 = v752 - v753;
let v755 = exp(v754);
*v1186 = v755;

}
let v761 = *v1186;
*v467 = v761;
let v762 = *v1184;
let v763 = *v1186;
let v764 = v762 + v763;
*v1184 = v764;
let v770 = *v1183;
*v140 = v770;
let v775 = &(*v1160)[v3];
*v775 = v706;
let v781 = *v1184;
*v146 = v781;
let v787 = *v227;
let v793 = *v222;
var<function> v1187_store: f32;
let v1187 = &v1187_store;
*v1187 = v787;
let v795 = *v1167;
let v798 = v795 <= v793;
if v798 {
let v804 = *v480;
let v805 = *v1187;
let v806 = max(v805, v804);
*v1187 = v806;

}
let v807 = *v1167;
let v809 = v807 + v128;
let v810 = v809 <= v793;
if v810 {
let v816 = *v493;
let v817 = *v1187;
let v818 = max(v817, v816);
*v1187 = v818;

}
let v819 = *v1187;
let v820 = v787 - v819;
let v821 = exp(v820);
let v827 = *v233;
let v828 = v827 * v821;
var<function> v1188_store: f32;
let v1188 = &v1188_store;
*v1188 = v828;
var<function> v1189_store: f32;
let v1189 = &v1189_store;
*v1189 = v147;
let v833 = *v1167;
let v836 = v833 <= v793;
if v836 {
let v842 = *v480;
let v843 = *v1187;
let v844 = v842 - v843;
let v845 = exp(v844);
*v1189 = v845;

}
let v851 = *v1189;
*v480 = v851;
let v852 = *v1188;
let v853 = *v1189;
let v854 = v852 + v853;
*v1188 = v854;
var<function> v1190_store: f32;
let v1190 = &v1190_store;
*v1190 = v147;
let v858 = *v1167;
let v860 = v858 + v128;
let v861 = v860 <= v793;
if v861 {
let v867 = *v493;
let v868 = *v1187;
let v869 = v867 - v868;
let v870 = exp(v869);
*v1190 = v870;

}
let v876 = *v1190;
*v493 = v876;
let v877 = *v1188;
let v878 = *v1190;
let v879 = v877 + v878;
*v1188 = v879;
let v885 = *v1187;
*v227 = v885;
let v890 = &(*v1160)[v39];
*v890 = v821;
let v896 = *v1188;
*v233 = v896;
let v902 = *v186;
let v908 = *v775;
let v909 = v902 * v908;
var<function> v1191_store: f32;
let v1191 = &v1191_store;
*v1191 = v909;
let v916 = *v454;
let v922 = *v349;
let v924 = *v1191;
let v1338 = fma(v922, v916, v924);
*v1191 = v1338;
let v931 = *v467;
let v937 = *v373;
let v939 = *v1191;
let v1339 = fma(v937, v931, v939);
*v1191 = v1339;
let v946 = *v1191;
*v186 = v946;
let v952 = *v273;
let v958 = *v890;
let v959 = v952 * v958;
var<function> v1192_store: f32;
let v1192 = &v1192_store;
*v1192 = v959;
let v966 = *v480;
let v972 = *v349;
let v974 = *v1192;
let v1340 = fma(v972, v966, v974);
*v1192 = v1340;
let v981 = *v493;
let v987 = *v373;
let v989 = *v1192;
let v1341 = fma(v987, v981, v989);
*v1192 = v1341;
let v996 = *v1192;
*v273 = v996;
let v997 = *v1167;
let v998 = u32(2);
let v999 = v997 + v998;
*v1167 = v999;

}
let v1002 = u32(12);
let v1003 = v62 < v1002;
if v1003 {
let v1009 = *v121;
let v1217 = v1216[1];
let v1011 = u32(v1217);
let v1012 = v1009 * v1011;
let v1014 = u32(v1206);
let v1015 = v1012 + v1014;
let v1016 = f32(1.0);
var<function> v1193_store: f32;
let v1193 = &v1193_store;
*v1193 = v1016;
let v1020 = u32(0);
let v1021 = v1204 == v1020;
if v1021 {
let v1027 = *v140;
let v1029 = v1015 * v61;
let v1033 = &(*v1344)[v1029];
*v1033 = v1027;
let v1039 = *v146;
let v1043 = v1029 + v39;
let v1047 = &(*v1344)[v1043];
*v1047 = v1039;

}
let v1048 = *v1193;
let v1056 = v149 < v52;
if v1056 {
let v1064 = *v186;
let v1065 = v1064 / v1048;
let v1067 = v1015 * v52;
let v1068 = v1067 + v149;
let v1072 = &(*v1345)[v1068];
*v1072 = v1065;

}

}
let v1076 = v188 < v1002;
if v1076 {
let v1082 = *v208;
let v1221 = v1216[1];
let v1084 = u32(v1221);
let v1085 = v1082 * v1084;
let v1087 = u32(v1206);
let v1088 = v1085 + v1087;
let v1089 = f32(1.0);
var<function> v1194_store: f32;
let v1194 = &v1194_store;
*v1194 = v1089;
let v1093 = u32(0);
let v1094 = v1204 == v1093;
if v1094 {
let v1100 = *v227;
let v1102 = v1088 * v61;
let v1106 = &(*v1344)[v1102];
*v1106 = v1100;
let v1112 = *v233;
let v1116 = v1102 + v39;
let v1120 = &(*v1344)[v1116];
*v1120 = v1112;

}
let v1121 = *v1194;
let v1129 = v149 < v52;
if v1129 {
let v1137 = *v273;
let v1138 = v1137 / v1121;
let v1140 = v1088 * v52;
let v1141 = v1140 + v149;
let v1145 = &(*v1345)[v1141];
*v1145 = v1138;

}

}
return;

}
