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
fn mla_decode_kernel_e_f16_m_1_n_1(@builtin(workgroup_id) v1187: vec3<u32>, @builtin(local_invocation_id) v1192: vec3<u32>, @builtin(num_workgroups) v1208: vec3<u32>) {
let v1336 = &v17;
let v1337 = &v13;
let v1338 = &v9;
let v1339 = &v5;
let v1340 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1146 = &shared_v25;
var<function> v1147_store: array<f32, 4>= array<f32, 4>();
let v1147 = &v1147_store;
var<function> v1148_store: array<f32, 4>= array<f32, 4>();
let v1148 = &v1148_store;
let v1188 = v1187[2];
let v38 = u32(v1188);
let v39 = u32(1);
let v45 = u32(v23);
let v46 = v38 * v45;
let v47 = u32(27);
let v52 = u32(21);
let v1190 = v1187[0];
let v1191 = u32(3);
let v57 = v1190 * v1191;
let v1193 = v1192[1];
let v59 = v57 + v1193;
let v60 = u32(v59);
let v61 = u32(2);
let v62 = v60 * v61;
let v71 = f32(0.125);
var<function> v1149_store: array<u32, 2>= array<u32, 2>();
let v1149 = &v1149_store;
var<function> v1150_store: array<u32, 2>= array<u32, 2>();
let v1150 = &v1150_store;
var<function> v1151_store: array<f32, 2>= array<f32, 2>();
let v1151 = &v1151_store;
var<function> v1152_store: array<f32, 2>= array<f32, 2>();
let v1152 = &v1152_store;
var<function> v1153_store: array<f32, 2>= array<f32, 2>();
let v1153 = &v1153_store;
var<function> v1154_store: array<f32, 2>= array<f32, 2>();
let v1154 = &v1154_store;
var<function> v1155_store: array<f32, 2>= array<f32, 2>();
let v1155 = &v1155_store;
let v102 = u32(5);
let v103 = min(v62, v102);
let v106 = u32(6);
let v107 = v103 / v106;
let v108 = v38 + v107;
let v113 = v108 * v106;
let v115 = v103 % v106;
let v116 = v113 + v115;
let v121 = &(*v1149)[v3];
*v121 = v116;
let v125 = &(*v1338)[v108];
let v126 = *v125;
let v127 = u32(v126);
let v128 = u32(1);
let v129 = v21 - v128;
let v130 = min(v127, v129);
let v135 = &(*v1150)[v3];
*v135 = v130;
let v140 = &(*v1152)[v3];
let v141 = f32(-1.0000000150474662e30);
*v140 = v141;
let v146 = &(*v1153)[v3];
let v147 = f32(0.0);
*v146 = v147;
let v1196 = v1192[0];
let v149 = u32(v1196);
let v157 = *v121;
let v159 = v157 * v47;
let v160 = u32(26);
let v161 = min(v149, v160);
let v162 = v159 + v161;
let v166 = &(*v1340)[v162];
let v167 = *v166;
let v168 = v167 * v71;
var<function> v1156_store: f32;
let v1156 = &v1156_store;
*v1156 = v168;
let v171 = v149 >= v47;
if v171 {
*v1156 = v147;

}
let v177 = &(*v1151)[v3];
let v178 = *v1156;
*v177 = v178;
let v186 = &(*v1155)[v3];
*v186 = v147;
let v188 = v62 + v39;
let v190 = min(v188, v102);
let v194 = v190 / v106;
let v195 = v38 + v194;
let v200 = v195 * v106;
let v202 = v190 % v106;
let v203 = v200 + v202;
let v208 = &(*v1149)[v39];
*v208 = v203;
let v212 = &(*v1338)[v195];
let v213 = *v212;
let v214 = u32(v213);
let v217 = min(v214, v129);
let v222 = &(*v1150)[v39];
*v222 = v217;
let v227 = &(*v1152)[v39];
*v227 = v141;
let v233 = &(*v1153)[v39];
*v233 = v147;
let v244 = *v208;
let v246 = v244 * v47;
let v249 = v246 + v161;
let v253 = &(*v1340)[v249];
let v254 = *v253;
let v255 = v254 * v71;
var<function> v1157_store: f32;
let v1157 = &v1157_store;
*v1157 = v255;
if v171 {
*v1157 = v147;

}
let v264 = &(*v1151)[v39];
let v265 = *v1157;
*v264 = v265;
let v273 = &(*v1155)[v39];
*v273 = v147;
let v1198 = v1187[1];
let v276 = v1198 + v128;
let v277 = v276 * v22;
let v278 = min(v21, v277);
var<function> v1158_store: u32;
let v1158 = &v1158_store;
*v1158 = v278;
var<function> v1159_store: array<f32, 2>= array<f32, 2>();
let v1159 = &v1159_store;
let v289 = v1198 * v22;
var<function> v1161_store: u32;
let v1161 = &v1161_store;
*v1161 = v289;
loop {
let v291 = *v1161;
let v292 = *v1158;
let v293 = v291 < v292;
if !v293 { break; }
let v300 = &(*v1147)[v3];
*v300 = v147;
let v306 = &(*v1147)[v39];
*v306 = v147;
let v312 = &(*v1147)[v61];
*v312 = v147;
let v316 = u32(3);
let v318 = &(*v1147)[v316];
*v318 = v147;
let v325 = *v1161;
let v330 = min(v325, v129);
let v331 = u32(v330);
let v333 = v331 * v47;
let v334 = v46 + v333;
let v335 = v334 + v161;
let v339 = &(*v1339)[v335];
let v340 = *v339;
let v341 = f32(v340);
let v346 = &(*v1159)[v3];
*v346 = v341;
let v347 = *v1161;
let v349 = v347 + v128;
let v352 = min(v349, v129);
let v353 = u32(v352);
let v355 = v353 * v47;
let v356 = v46 + v355;
let v357 = v356 + v161;
let v361 = &(*v1339)[v357];
let v362 = *v361;
let v363 = f32(v362);
let v368 = &(*v1159)[v39];
*v368 = v363;
let v374 = *v177;
let v380 = *v346;
let v387 = *v300;
let v1326 = fma(v374, v380, v387);
*v300 = v1326;
let v394 = *v368;
let v401 = *v306;
let v1327 = fma(v374, v394, v401);
*v306 = v1327;
let v408 = *v264;
let v414 = *v346;
let v421 = *v312;
let v1328 = fma(v408, v414, v421);
*v312 = v1328;
let v428 = *v368;
let v435 = *v318;
let v1329 = fma(v408, v428, v435);
*v318 = v1329;
let v442 = *v300;
var<function> v1163_store: f32;
let v1163 = &v1163_store;
*v1163 = v442;
let v448 = &(*v1148)[v3];
let v449 = *v1163;
*v448 = v449;
let v455 = *v306;
var<function> v1164_store: f32;
let v1164 = &v1164_store;
*v1164 = v455;
let v461 = &(*v1148)[v39];
let v462 = *v1164;
*v461 = v462;
let v468 = *v312;
var<function> v1165_store: f32;
let v1165 = &v1165_store;
*v1165 = v468;
let v474 = &(*v1148)[v61];
let v475 = *v1165;
*v474 = v475;
let v481 = *v318;
var<function> v1166_store: f32;
let v1166 = &v1166_store;
*v1166 = v481;
let v487 = &(*v1148)[v316];
let v488 = *v1166;
*v487 = v488;
let v491 = u32(32);
let v1279 = u32(96);
let v1203 = u32(32);
let v495 = v1193 * v1203;
let v496 = u32(v495);
workgroupBarrier();
let v502 = *v448;
let v508 = v496 + v149;
let v512 = &(*v1146)[v508];
*v512 = v502;
let v518 = *v461;
let v521 = v1279 + v496;
let v524 = v521 + v149;
let v528 = &(*v1146)[v524];
*v528 = v518;
let v534 = *v474;
let v1273 = u32(192);
let v537 = v1273 + v496;
let v540 = v537 + v149;
let v544 = &(*v1146)[v540];
*v544 = v534;
let v550 = *v487;
let v1271 = u32(288);
let v553 = v1271 + v496;
let v556 = v553 + v149;
let v560 = &(*v1146)[v556];
*v560 = v550;
workgroupBarrier();
var<function> v1167_store: f32;
let v1167 = &v1167_store;
*v1167 = v147;
for(var v567: u32 = v3; v567 < v491; v567 += v39) {
let v572 = v496 + v567;
let v576 = &(*v1146)[v572];
let v577 = *v576;
let v578 = *v1167;
let v579 = v578 + v577;
*v1167 = v579;

}
let v585 = *v1167;
*v448 = v585;
var<function> v1169_store: f32;
let v1169 = &v1169_store;
*v1169 = v147;
for(var v592: u32 = v3; v592 < v491; v592 += v39) {
let v597 = v521 + v592;
let v601 = &(*v1146)[v597];
let v602 = *v601;
let v603 = *v1169;
let v604 = v603 + v602;
*v1169 = v604;

}
let v610 = *v1169;
*v461 = v610;
var<function> v1171_store: f32;
let v1171 = &v1171_store;
*v1171 = v147;
for(var v617: u32 = v3; v617 < v491; v617 += v39) {
let v622 = v537 + v617;
let v626 = &(*v1146)[v622];
let v627 = *v626;
let v628 = *v1171;
let v629 = v628 + v627;
*v1171 = v629;

}
let v635 = *v1171;
*v474 = v635;
var<function> v1173_store: f32;
let v1173 = &v1173_store;
*v1173 = v147;
for(var v642: u32 = v3; v642 < v491; v642 += v39) {
let v647 = v553 + v642;
let v651 = &(*v1146)[v647];
let v652 = *v651;
let v653 = *v1173;
let v654 = v653 + v652;
*v1173 = v654;

}
let v660 = *v1173;
*v487 = v660;
let v666 = *v140;
let v672 = *v135;
var<function> v1175_store: f32;
let v1175 = &v1175_store;
*v1175 = v666;
let v674 = *v1161;
let v677 = v674 <= v672;
if v677 {
let v683 = *v448;
let v684 = *v1175;
let v685 = max(v684, v683);
*v1175 = v685;

}
let v686 = *v1161;
let v688 = v686 + v128;
let v689 = v688 <= v672;
if v689 {
let v695 = *v461;
let v696 = *v1175;
let v697 = max(v696, v695);
*v1175 = v697;

}
let v698 = *v1175;
let v699 = v666 - v698;
let v700 = exp(v699);
let v706 = *v146;
let v707 = v706 * v700;
var<function> v1176_store: f32;
let v1176 = &v1176_store;
*v1176 = v707;
var<function> v1177_store: f32;
let v1177 = &v1177_store;
*v1177 = v147;
let v712 = *v1161;
let v715 = v712 <= v672;
if v715 {
let v721 = *v448;
let v722 = *v1175;
let v723 = v721 - v722;
let v724 = exp(v723);
*v1177 = v724;

}
let v730 = *v1177;
*v448 = v730;
let v731 = *v1176;
let v732 = *v1177;
let v733 = v731 + v732;
*v1176 = v733;
var<function> v1178_store: f32;
let v1178 = &v1178_store;
*v1178 = v147;
let v737 = *v1161;
let v739 = v737 + v128;
let v740 = v739 <= v672;
if v740 {
let v746 = *v461;
let v747 = *v1175;
let v748 = v746 - v747;
let v749 = exp(v748);
*v1178 = v749;

}
let v755 = *v1178;
*v461 = v755;
let v756 = *v1176;
let v757 = *v1178;
let v758 = v756 + v757;
*v1176 = v758;
let v764 = *v1175;
*v140 = v764;
let v769 = &(*v1154)[v3];
*v769 = v700;
let v775 = *v1176;
*v146 = v775;
let v781 = *v227;
let v787 = *v222;
var<function> v1179_store: f32;
let v1179 = &v1179_store;
*v1179 = v781;
let v789 = *v1161;
let v792 = v789 <= v787;
if v792 {
let v798 = *v474;
let v799 = *v1179;
let v800 = max(v799, v798);
*v1179 = v800;

}
let v801 = *v1161;
let v803 = v801 + v128;
let v804 = v803 <= v787;
if v804 {
let v810 = *v487;
let v811 = *v1179;
let v812 = max(v811, v810);
*v1179 = v812;

}
let v813 = *v1179;
let v814 = v781 - v813;
let v815 = exp(v814);
let v821 = *v233;
let v822 = v821 * v815;
var<function> v1180_store: f32;
let v1180 = &v1180_store;
*v1180 = v822;
var<function> v1181_store: f32;
let v1181 = &v1181_store;
*v1181 = v147;
let v827 = *v1161;
let v830 = v827 <= v787;
if v830 {
let v836 = *v474;
let v837 = *v1179;
let v838 = v836 - v837;
let v839 = exp(v838);
*v1181 = v839;

}
let v845 = *v1181;
*v474 = v845;
let v846 = *v1180;
let v847 = *v1181;
let v848 = v846 + v847;
*v1180 = v848;
var<function> v1182_store: f32;
let v1182 = &v1182_store;
*v1182 = v147;
let v852 = *v1161;
let v854 = v852 + v128;
let v855 = v854 <= v787;
if v855 {
let v861 = *v487;
let v862 = *v1179;
let v863 = v861 - v862;
let v864 = exp(v863);
*v1182 = v864;

}
let v870 = *v1182;
*v487 = v870;
let v871 = *v1180;
let v872 = *v1182;
let v873 = v871 + v872;
*v1180 = v873;
let v879 = *v1179;
*v227 = v879;
let v884 = &(*v1154)[v39];
*v884 = v815;
let v890 = *v1180;
*v233 = v890;
let v896 = *v186;
let v902 = *v769;
let v903 = v896 * v902;
var<function> v1183_store: f32;
let v1183 = &v1183_store;
*v1183 = v903;
let v910 = *v448;
let v916 = *v346;
let v918 = *v1183;
let v1330 = fma(v916, v910, v918);
*v1183 = v1330;
let v925 = *v461;
let v931 = *v368;
let v933 = *v1183;
let v1331 = fma(v931, v925, v933);
*v1183 = v1331;
let v940 = *v1183;
*v186 = v940;
let v946 = *v273;
let v952 = *v884;
let v953 = v946 * v952;
var<function> v1184_store: f32;
let v1184 = &v1184_store;
*v1184 = v953;
let v960 = *v474;
let v966 = *v346;
let v968 = *v1184;
let v1332 = fma(v966, v960, v968);
*v1184 = v1332;
let v975 = *v487;
let v981 = *v368;
let v983 = *v1184;
let v1333 = fma(v981, v975, v983);
*v1184 = v1333;
let v990 = *v1184;
*v273 = v990;
let v991 = *v1161;
let v992 = u32(2);
let v993 = v991 + v992;
*v1161 = v993;

}
let v997 = v62 < v106;
if v997 {
let v1003 = *v121;
let v1209 = v1208[1];
let v1005 = u32(v1209);
let v1006 = v1003 * v1005;
let v1008 = u32(v1198);
let v1009 = v1006 + v1008;
let v1010 = f32(1.0);
var<function> v1185_store: f32;
let v1185 = &v1185_store;
*v1185 = v1010;
let v1014 = u32(0);
let v1015 = v1196 == v1014;
if v1015 {
let v1021 = *v140;
let v1023 = v1009 * v61;
let v1027 = &(*v1336)[v1023];
*v1027 = v1021;
let v1033 = *v146;
let v1037 = v1023 + v39;
let v1041 = &(*v1336)[v1037];
*v1041 = v1033;

}
let v1042 = *v1185;
let v1050 = v149 < v52;
if v1050 {
let v1058 = *v186;
let v1059 = v1058 / v1042;
let v1061 = v1009 * v52;
let v1062 = v1061 + v149;
let v1066 = &(*v1337)[v1062];
*v1066 = v1059;

}

}
let v1070 = v188 < v106;
if v1070 {
let v1076 = *v208;
let v1213 = v1208[1];
let v1078 = u32(v1213);
let v1079 = v1076 * v1078;
let v1081 = u32(v1198);
let v1082 = v1079 + v1081;
let v1083 = f32(1.0);
var<function> v1186_store: f32;
let v1186 = &v1186_store;
*v1186 = v1083;
let v1087 = u32(0);
let v1088 = v1196 == v1087;
if v1088 {
let v1094 = *v227;
let v1096 = v1082 * v61;
let v1100 = &(*v1336)[v1096];
*v1100 = v1094;
let v1106 = *v233;
let v1110 = v1096 + v39;
let v1114 = &(*v1336)[v1110];
*v1114 = v1106;

}
let v1115 = *v1186;
let v1123 = v149 < v52;
if v1123 {
let v1131 = *v273;
let v1132 = v1131 / v1115;
let v1134 = v1082 * v52;
let v1135 = v1134 + v149;
let v1139 = &(*v1337)[v1135];
*v1139 = v1132;

}

}
return;

}
