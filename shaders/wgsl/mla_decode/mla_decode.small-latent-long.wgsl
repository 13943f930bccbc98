var<workgroup> shared_v25: array<f32, 768>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 6, 1)
fn mla_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1185: vec3<u32>, @builtin(local_invocation_id) v1190: vec3<u32>, @builtin(num_workgroups) v1206: vec3<u32>) {
let v1334 = &v17;
let v1335 = &v13;
let v1336 = &v9;
let v1337 = &v5;
let v1338 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1144 = &shared_v25;
var<function> v1145_store: array<f32, 4>= array<f32, 4>();
let v1145 = &v1145_store;
var<function> v1146_store: array<f32, 4>= array<f32, 4>();
let v1146 = &v1146_store;
let v1186 = v1185[2];
let v38 = u32(v1186);
let v39 = u32(1);
let v45 = u32(v23);
let v46 = v38 * v45;
let v47 = u32(27);
let v52 = u32(21);
let v1188 = v1185[0];
let v1189 = u32(6);
let v57 = v1188 * v1189;
let v1191 = v1190[1];
let v59 = v57 + v1191;
let v60 = u32(v59);
let v61 = u32(2);
let v62 = v60 * v61;
let v71 = f32(0.125);
var<function> v1147_store: array<u32, 2>= array<u32, 2>();
let v1147 = &v1147_store;
var<function> v1148_store: array<u32, 2>= array<u32, 2>();
let v1148 = &v1148_store;
var<function> v1149_store: array<f32, 2>= array<f32, 2>();
let v1149 = &v1149_store;
var<function> v1150_store: array<f32, 2>= array<f32, 2>();
let v1150 = &v1150_store;
var<function> v1151_store: array<f32, 2>= array<f32, 2>();
let v1151 = &v1151_store;
var<function> v1152_store: array<f32, 2>= array<f32, 2>();
let v1152 = &v1152_store;
var<function> v1153_store: array<f32, 2>= array<f32, 2>();
let v1153 = &v1153_store;
let v102 = u32(11);
let v103 = min(v62, v102);
let v105 = v38 * v61;
let v106 = u32(6);
let v107 = v103 / v106;
let v108 = v105 + v107;
let v113 = v108 * v106;
let v115 = v103 % v106;
let v116 = v113 + v115;
let v121 = &(*v1147)[v3];
*v121 = v116;
let v125 = &(*v1336)[v108];
let v126 = *v125;
let v127 = u32(v126);
let v128 = u32(1);
let v129 = v21 - v128;
let v130 = min(v127, v129);
let v135 = &(*v1148)[v3];
*v135 = v130;
let v140 = &(*v1150)[v3];
let v141 = f32(-1.0000000150474662e30);
*v140 = v141;
let v146 = &(*v1151)[v3];
let v147 = f32(0.0);
*v146 = v147;
let v1194 = v1190[0];
let v149 = u32(v1194);
let v157 = *v121;
let v159 = v157 * v47;
let v160 = u32(26);
let v161 = min(v149, v160);
let v162 = v159 + v161;
let v166 = &(*v1338)[v162];
let v167 = *v166;
let v168 = v167 * v71;
var<function> v1154_store: f32;
let v1154 = &v1154_store;
*v1154 = v168;
let v171 = v149 >= v47;
if v171 {
*v1154 = v147;

}
let v177 = &(*v1149)[v3];
let v178 = *v1154;
*v177 = v178;
let v186 = &(*v1153)[v3];
*v186 = v147;
let v188 = v62 + v39;
let v190 = min(v188, v102);
let v194 = v190 / v106;
let v195 = v105 + v194;
let v200 = v195 * v106;
let v202 = v190 % v106;
let v203 = v200 + v202;
let v208 = &(*v1147)[v39];
*v208 = v203;
let v212 = &(*v1336)[v195];
let v213 = *v212;
let v214 = u32(v213);
let v217 = min(v214, v129);
let v222 = &(*v1148)[v39];
*v222 = v217;
let v227 = &(*v1150)[v39];
*v227 = v141;
let v233 = &(*v1151)[v39];
*v233 = v147;
let v244 = *v208;
let v246 = v244 * v47;
let v249 = v246 + v161;
let v253 = &(*v1338)[v249];
let v254 = *v253;
let v255 = v254 * v71;
var<function> v1155_store: f32;
let v1155 = &v1155_store;
*v1155 = v255;
if v171 {
*v1155 = v147;

}
let v264 = &(*v1149)[v39];
let v265 = *v1155;
*v264 = v265;
let v273 = &(*v1153)[v39];
*v273 = v147;
let v1196 = v1185[1];
let v276 = v1196 + v128;
let v277 = v276 * v22;
let v278 = min(v21, v277);
var<function> v1156_store: u32;
let v1156 = &v1156_store;
*v1156 = v278;
var<function> v1157_store: array<f32, 2>= array<f32, 2>();
let v1157 = &v1157_store;
let v289 = v1196 * v22;
var<function> v1159_store: u32;
let v1159 = &v1159_store;
*v1159 = v289;
loop {
let v291 = *v1159;
let v292 = *v1156;
let v293 = v291 < v292;
if !v293 { break; }
let v300 = &(*v1145)[v3];
*v300 = v147;
let v306 = &(*v1145)[v39];
*v306 = v147;
let v312 = &(*v1145)[v61];
*v312 = v147;
let v316 = u32(3);
let v318 = &(*v1145)[v316];
*v318 = v147;
let v325 = *v1159;
let v330 = min(v325, v129);
let v331 = u32(v330);
let v333 = v331 * v47;
let v334 = v46 + v333;
let v335 = v334 + v161;
let v339 = &(*v1337)[v335];
let v340 = *v339;
let v345 = &(*v1157)[v3];
*v345 = v340;
let v346 = *v1159;
let v348 = v346 + v128;
let v351 = min(v348, v129);
let v352 = u32(v351);
let v354 = v352 * v47;
let v355 = v46 + v354;
let v356 = v355 + v161;
let v360 = &(*v1337)[v356];
let v361 = *v360;
let v366 = &(*v1157)[v39];
*v366 = v361;
let v372 = *v177;
let v378 = *v345;
let v385 = *v300;
let v1324 = fma(v372, v378, v385);
*v300 = v1324;
let v392 = *v366;
let v399 = *v306;
let v1325 = fma(v372, v392, v399);
*v306 = v1325;
let v406 = *v264;
let v412 = *v345;
let v419 = *v312;
let v1326 = fma(v406, v412, v419);
*v312 = v1326;
let v426 = *v366;
let v433 = *v318;
let v1327 = fma(v406, v426, v433);
*v318 = v1327;
let v440 = *v300;
var<function> v1161_store: f32;
let v1161 = &v1161_store;
*v1161 = v440;
let v446 = &(*v1146)[v3];
let v447 = *v1161;
*v446 = v447;
let v453 = *v306;
var<function> v1162_store: f32;
let v1162 = &v1162_store;
*v1162 = v453;
let v459 = &(*v1146)[v39];
let v460 = *v1162;
*v459 = v460;
let v466 = *v312;
var<function> v1163_store: f32;
let v1163 = &v1163_store;
*v1163 = v466;
let v472 = &(*v1146)[v61];
let v473 = *v1163;
*v472 = v473;
let v479 = *v318;
var<function> v1164_store: f32;
let v1164 = &v1164_store;
*v1164 = v479;
let v485 = &(*v1146)[v316];
let v486 = *v1164;
*v485 = v486;
let v489 = u32(32);
let v1277 = u32(192);
let v1201 = u32(32);
let v493 = v1191 * v1201;
let v494 = u32(v493);
workgroupBarrier();
let v500 = *v446;
let v506 = v494 + v149;
let v510 = &(*v1144)[v506];
*v510 = v500;
let v516 = *v459;
let v519 = v1277 + v494;
let v522 = v519 + v149;
let v526 = &(*v1144)[v522];
*v526 = v516;
let v532 = *v472;
let v1271 = u32(384);
let v535 = v1271 + v494;
let v538 = v535 + v149;
let v542 = &(*v1144)[v538];
*v542 = v532;
let v548 = *v485;
let v1269 = u32(576);
let v551 = v1269 + v494;
let v554 = v551 + v149;
let v558 = &(*v1144)[v554];
*v558 = v548;
workgroupBarrier();
var<function> v1165_store: f32;
let v1165 = &v1165_store;
*v1165 = v147;
for(var v565: u32 = v3; v565 < v489; v565 += v39) {
let v570 = v494 + v565;
let v574 = &(*v1144)[v570];
let v575 = *v574;
let v576 = *v1165;
let v577 = v576 + v575;
*v1165 = v577;

}
let v583 = *v1165;
*v446 = v583;
var<function> v1167_store: f32;
let v1167 = &v1167_store;
*v1167 = v147;
for(var v590: u32 = v3; v590 < v489; v590 += v39) {
let v595 = v519 + v590;
let v599 = &(*v1144)[v595];
let v600 = *v599;
let v601 = *v1167;
let v602 = v601 + v600;
*v1167 = v602;

}
let v608 = *v1167;
*v459 = v608;
var<function> v1169_store: f32;
let v1169 = &v1169_store;
*v1169 = v147;
for(var v615: u32 = v3; v615 < v489; v615 += v39) {
let v620 = v535 + v615;
let v624 = &(*v1144)[v620];
let v625 = *v624;
let v626 = *v1169;
let v627 = v626 + v625;
*v1169 = v627;

}
let v633 = *v1169;
*v472 = v633;
var<function> v1171_store: f32;
let v1171 = &v1171_store;
*v1171 = v147;
for(var v640: u32 = v3; v640 < v489; v640 += v39) {
let v645 = v551 + v640;
let v649 = &(*v1144)[v645];
let v650 = *v649;
let v651 = *v1171;
let v652 = v651 + v650;
*v1171 = v652;

}
let v658 = *v1171;
*v485 = v658;
let v664 = *v140;
let v670 = *v135;
var<function> v1173_store: f32;
let v1173 = &v1173_store;
*v1173 = v664;
let v672 = *v1159;
let v675 = v672 <= v670;
if v675 {
let v681 = *v446;
let v682 = *v1173;
let v683 = max(v682, v681);
*v1173 = v683;

}
let v684 = *v1159;
let v686 = v684 + v128;
let v687 = v686 <= v670;
if v687 {
let v693 = *v459;
let v694 = *v1173;
let v695 = max(v694, v693);
*v1173 = v695;

}
let v696 = *v1173;
let v697 = v664 - v696;
let v698 = exp(v697);
let v704 = *v146;
let v705 = v704 * v698;
var<function> v1174_store: f32;
let v1174 = &v1174_store;
*v1174 = v705;
var<function> v1175_store: f32;
let v1175 = &v1175_store;
*v1175 = v147;
let v710 = *v1159;
let v713 = v710 <= v670;
if v713 {
let v719 = *v446;
let v720 = *v1173;
let v721 = v719 - v720;
let v722 = exp(v721);
*v1175 = v722;

}
let v728 = *v1175;
*v446 = v728;
let v729 = *v1174;
let v730 = *v1175;
let v731 = v729 + v730;
*v1174 = v731;
var<function> v1176_store: f32;
let v1176 = &v1176_store;
*v1176 = v147;
let v735 = *v1159;
let v737 = v735 + v128;
let v738 = v737 <= v670;
if v738 {
let v744 = *v459;
let v745 = *v1173;
let v746 = v744 - v745;
let v747 = exp(v746);
*v1176 = v747;

}
let v753 = *v1176;
*v459 = v753;
let v754 = *v1174;
let v755 = *v1176;
let v756 = v754 + v755;
*v1174 = v756;
let v762 = *v1173;
*v140 = v762;
let v767 = &(*v1152)[v3];
*v767 = v698;
let v773 = *v1174;
*v146 = v773;
let v779 = *v227;
let v785 = *v222;
var<function> v1177_store: f32;
let v1177 = &v1177_store;
*v1177 = v779;
let v787 = *v1159;
let v790 = v787 <= v785;
if v790 {
let v796 = *v472;
let v797 = *v1177;
let v798 = max(v797, v796);
*v1177 = v798;

}
let v799 = *v1159;
let v801 = v799 + v128;
let v802 = v801 <= v785;
if v802 {
let v808 = *v485;
let v809 = *v1177;
let v810 = max(v809, v808);
*v1177 = v810;

}
let v811 = *v1177;
let v812 = v779 - v811;
let v813 = exp(v812);
let v819 = *v233;
let v820 = v819 * v813;
var<function> v1178_store: f32;
let v1178 = &v1178_store;
*v1178 = v820;
var<function> v1179_store: f32;
let v1179 = &v1179_store;
*v1179 = v147;
let v825 = *v1159;
let v828 = v825 <= v785;
if v828 {
let v834 = *v472;
let v835 = *v1177;
let v836 = v834 - v835;
let v837 = exp(v836);
*v1179 = v837;

}
let v843 = *v1179;
*v472 = v843;
let v844 = *v1178;
let v845 = *v1179;
let v846 = v844 + v845;
*v1178 = v846;
var<function> v1180_store: f32;
let v1180 = &v1180_store;
*v1180 = v147;
let v850 = *v1159;
let v852 = v850 + v128;
let v853 = v852 <= v785;
if v853 {
let v859 = *v485;
let v860 = *v1177;
let v861 = v859 - v860;
let v862 = exp(v861);
*v1180 = v862;

}
let v868 = *v1180;
*v485 = v868;
let v869 = *v1178;
let v870 = *v1180;
let v871 = v869 + v870;
*v1178 = v871;
let v877 = *v1177;
*v227 = v877;
let v882 = &(*v1152)[v39];
*v882 = v813;
let v888 = *v1178;
*v233 = v888;
let v894 = *v186;
let v900 = *v767;
let v901 = v894 * v900;
var<function> v1181_store: f32;
let v1181 = &v1181_store;
*v1181 = v901;
let v908 = *v446;
let v914 = *v345;
let v916 = *v1181;
let v1328 = fma(v914, v908, v916);
*v1181 = v1328;
let v923 = *v459;
let v929 = *v366;
let v931 = *v1181;
let v1329 = fma(v929, v923, v931);
*v1181 = v1329;
let v938 = *v1181;
*v186 = v938;
let v944 = *v273;
let v950 = *v882;
let v951 = v944 * v950;
var<function> v1182_store: f32;
let v1182 = &v1182_store;
*v1182 = v951;
let v958 = *v472;
let v964 = *v345;
let v966 = *v1182;
let v1330 = fma(v964, v958, v966);
*v1182 = v1330;
let v973 = *v485;
let v979 = *v366;
let v981 = *v1182;
let v1331 = fma(v979, v973, v981);
*v1182 = v1331;
let v988 = *v1182;
*v273 = v988;
let v989 = *v1159;
let v990 = u32(2);
let v991 = v989 + v990;
*v1159 = v991;

}
let v994 = u32(12);
let v995 = v62 < v994;
if v995 {
let v1001 = *v121;
let v1207 = v1206[1];
let v1003 = u32(v1207);
let v1004 = v1001 * v1003;
let v1006 = u32(v1196);
let v1007 = v1004 + v1006;
let v1008 = f32(1.0);
var<function> v1183_store: f32;
let v1183 = &v1183_store;
*v1183 = v1008;
let v1012 = u32(0);
let v1013 = v1194 == v1012;
if v1013 {
let v1019 = *v140;
let v1021 = v1007 * v61;
let v1025 = &(*v1334)[v1021];
*v1025 = v1019;
let v1031 = *v146;
let v1035 = v1021 + v39;
let v1039 = &(*v1334)[v1035];
*v1039 = v1031;

}
let v1040 = *v1183;
let v1048 = v149 < v52;
if v1048 {
let v1056 = *v186;
let v1057 = v1056 / v1040;
let v1059 = v1007 * v52;
let v1060 = v1059 + v149;
let v1064 = &(*v1335)[v1060];
*v1064 = v1057;

}

}
let v1068 = v188 < v994;
if v1068 {
let v1074 = *v208;
let v1211 = v1206[1];
let v1076 = u32(v1211);
let v1077 = v1074 * v1076;
let v1079 = u32(v1196);
let v1080 = v1077 + v1079;
let v1081 = f32(1.0);
var<function> v1184_store: f32;
let v1184 = &v1184_store;
*v1184 = v1081;
let v1085 = u32(0);
let v1086 = v1194 == v1085;
if v1086 {
let v1092 = *v227;
let v1094 = v1080 * v61;
let v1098 = &(*v1334)[v1094];
*v1098 = v1092;
let v1104 = *v233;
let v1108 = v1094 + v39;
let v1112 = &(*v1334)[v1108];
*v1112 = v1104;

}
let v1113 = *v1184;
let v1121 = v149 < v52;
if v1121 {
let v1129 = *v273;
let v1130 = v1129 / v1113;
let v1132 = v1080 * v52;
let v1133 = v1132 + v149;
let v1137 = &(*v1335)[v1133];
*v1137 = v1130;

}

}
return;

}
