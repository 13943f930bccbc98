var<workgroup> shared_v25: array<f32, 768>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 6, 1)
fn mla_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1139: vec3<u32>, @builtin(local_invocation_id) v1144: vec3<u32>, @builtin(num_workgroups) v1160: vec3<u32>) {
let v1284 = &v17;
let v1285 = &v13;
let v1286 = &v9;
let v1287 = &v5;
let v1288 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1098 = &shared_v25;
var<function> v1099_store: array<f32, 4>= array<f32, 4>();
let v1099 = &v1099_store;
var<function> v1100_store: array<f32, 4>= array<f32, 4>();
let v1100 = &v1100_store;
let v1140 = v1139[2];
let v38 = u32(v1140);
let v39 = u32(1);
let v45 = u32(v23);
let v46 = v38 * v45;
let v47 = u32(27);
let v52 = u32(21);
let v1142 = v1139[0];
let v1143 = u32(6);
let v57 = v1142 * v1143;
let v1145 = v1144[1];
let v59 = v57 + v1145;
let v60 = u32(v59);
let v61 = u32(2);
let v62 = v60 * v61;
let v71 = f32(0.125);
var<function> v1101_store: array<u32, 2>= array<u32, 2>();
let v1101 = &v1101_store;
var<function> v1102_store: array<u32, 2>= array<u32, 2>();
let v1102 = &v1102_store;
var<function> v1103_store: array<f32, 2>= array<f32, 2>();
let v1103 = &v1103_store;
var<function> v1104_store: array<f32, 2>= array<f32, 2>();
let v1104 = &v1104_store;
var<function> v1105_store: array<f32, 2>= array<f32, 2>();
let v1105 = &v1105_store;
var<function> v1106_store: array<f32, 2>= array<f32, 2>();
let v1106 = &v1106_store;
var<function> v1107_store: array<f32, 2>= array<f32, 2>();
let v1107 = &v1107_store;
let v102 = u32(11);
let v103 = min(v62, v102);
let v105 = v38 * v61;
let v106 = u32(6);
let v107 = v103 / v106;
let v108 = v105 + v107;
let v113 = v108 * v106;
let v115 = v103 % v106;
let v116 = v113 + v115;
let v121 = &(*v1101)[v3];
*v121 = v116;
let v125 = &(*v1286)[v108];
let v126 = *v125;
let v127 = u32(v126);
let v128 = u32(1);
let v129 = v21 - v128;
let v130 = min(v127, v129);
let v135 = &(*v1102)[v3];
*v135 = v130;
let v140 = &(*v1104)[v3];
let v141 = f32(-1.0000000150474662e30);
*v140 = v141;
let v146 = &(*v1105)[v3];
let v147 = f32(0.0);
*v146 = v147;
let v1148 = v1144[0];
let v149 = u32(v1148);
let v157 = *v121;
let v159 = v157 * v47;
let v160 = u32(26);
let v161 = min(v149, v160);
let v162 = v159 + v161;
let v166 = &(*v1288)[v162];
let v167 = *v166;
let v168 = v167 * v71;
var<function> v1108_store: f32;
let v1108 = &v1108_store;
*v1108 = v168;
let v171 = v149 >= v47;
if v171 {
*v1108 = v147;

}
let v177 = &(*v1103)[v3];
let v178 = *v1108;
*v177 = v178;
let v186 = &(*v1107)[v3];
*v186 = v147;
let v188 = v62 + v39;
let v190 = min(v188, v102);
let v194 = v190 / v106;
let v195 = v105 + v194;
let v200 = v195 * v106;
let v202 = v190 % v106;
let v203 = v200 + v202;
let v208 = &(*v1101)[v39];
*v208 = v203;
let v212 = &(*v1286)[v195];
let v213 = *v212;
let v214 = u32(v213);
let v217 = min(v214, v129);
let v222 = &(*v1102)[v39];
*v222 = v217;
let v227 = &(*v1104)[v39];
*v227 = v141;
let v233 = &(*v1105)[v39];
*v233 = v147;
let v244 = *v208;
let v246 = v244 * v47;
let v249 = v246 + v161;
let v253 = &(*v1288)[v249];
let v254 = *v253;
let v255 = v254 * v71;
var<function> v1109_store: f32;
let v1109 = &v1109_store;
*v1109 = v255;
if v171 {
*v1109 = v147;

}
let v264 = &(*v1103)[v39];
let v265 = *v1109;
*v264 = v265;
let v273 = &(*v1107)[v39];
*v273 = v147;
let v1150 = v1139[1];
let v276 = v1150 + v128;
let v277 = v276 * v22;
let v278 = min(v21, v277);
var<function> v1110_store: u32;
let v1110 = &v1110_store;
*v1110 = v278;
var<function> v1111_store: array<f32, 2>= array<f32, 2>();
let v1111 = &v1111_store;
let v289 = v1150 * v22;
var<function> v1113_store: u32;
let v1113 = &v1113_store;
*v1113 = v289;
loop {
let v291 = *v1113;
let v292 = *v1110;
let v293 = v291 < v292;
if !v293 { break; }
let v300 = &(*v1099)[v3];
*v300 = v147;
let v306 = &(*v1099)[v39];
*v306 = v147;
let v312 = &(*v1099)[v61];
*v312 = v147;
let v316 = u32(3);
let v318 = &(*v1099)[v316];
*v318 = v147;
let v325 = *v1113;
let v330 = min(v325, v129);
let v331 = u32(v330);
let v333 = v331 * v47;
let v334 = v46 + v333;
let v335 = v334 + v161;
let v339 = &(*v1287)[v335];
let v340 = *v339;
let v345 = &(*v1111)[v3];
*v345 = v340;
let v346 = *v1113;
let v348 = v346 + v128;
let v351 = min(v348, v129);
let v352 = u32(v351);
let v354 = v352 * v47;
let v355 = v46 + v354;
let v356 = v355 + v161;
let v360 = &(*v1287)[v356];
let v361 = *v360;
let v366 = &(*v1111)[v39];
*v366 = v361;
let v372 = *v177;
let v378 = *v345;
let v385 = *v300;
let v1274 = fma(v372, v378, v385);
*v300 = v1274;
let v392 = *v366;
let v399 = *v306;
let v1275 = fma(v372, v392, v399);
*v306 = v1275;
let v406 = *v264;
let v412 = *v345;
let v419 = *v312;
let v1276 = fma(v406, v412, v419);
*v312 = v1276;
let v426 = *v366;
let v433 = *v318;
let v1277 = fma(v406, v426, v433);
*v318 = v1277;
let v440 = *v300;
var<function> v1115_store: f32;
let v1115 = &v1115_store;
*v1115 = v440;
let v446 = &(*v1100)[v3];
let v447 = *v1115;
*v446 = v447;
let v453 = *v306;
var<function> v1116_store: f32;
let v1116 = &v1116_store;
*v1116 = v453;
let v459 = &(*v1100)[v39];
let v460 = *v1116;
*v459 = v460;
let v466 = *v312;
var<function> v1117_store: f32;
let v1117 = &v1117_store;
*v1117 = v466;
let v472 = &(*v1100)[v61];
let v473 = *v1117;
*v472 = v473;
let v479 = *v318;
var<function> v1118_store: f32;
let v1118 = &v1118_store;
*v1118 = v479;
let v485 = &(*v1100)[v316];
let v486 = *v1118;
*v485 = v486;
let v489 = u32(32);
let v1229 = u32(192);
let v1155 = u32(32);
let v493 = v1145 * v1155;
let v494 = u32(v493);
workgroupBarrier();
let v500 = *v446;
let v506 = v494 + v149;
let v510 = &(*v1098)[v506];
*v510 = v500;
let v516 = *v459;
let v519 = v1229 + v494;
let v522 = v519 + v149;
let v526 = &(*v1098)[v522];
*v526 = v516;
let v532 = *v472;
let v1223 = u32(384);
let v535 = v1223 + v494;
let v538 = v535 + v149;
let v542 = &(*v1098)[v538];
*v542 = v532;
let v548 = *v485;
let v1221 = u32(576);
let v551 = v1221 + v494;
let v554 = v551 + v149;
let v558 = &(*v1098)[v554];
*v558 = v548;
workgroupBarrier();
var<function> v1119_store: f32;
let v1119 = &v1119_store;
*v1119 = v147;
for(var v565: u32 = v3; v565 < v489; v565 += v39) {
let v570 = v494 + v565;
let v574 = &(*v1098)[v570];
let v575 = *v574;
let v576 = *v1119;
let v577 = v576 + v575;
*v1119 = v577;

}
let v583 = *v1119;
*v446 = v583;
var<function> v1121_store: f32;
let v1121 = &v1121_store;
*v1121 = v147;
for(var v590: u32 = v3; v590 < v489; v590 += v39) {
let v595 = v519 + v590;
let v599 = &(*v1098)[v595];
let v600 = *v599;
let v601 = *v1121;
let v602 = v601 + v600;
*v1121 = v602;

}
let v608 = *v1121;
*v459 = v608;
var<function> v1123_store: f32;
let v1123 = &v1123_store;
*v1123 = v147;
for(var v615: u32 = v3; v615 < v489; v615 += v39) {
let v620 = v535 + v615;
let v624 = &(*v1098)[v620];
let v625 = *v624;
let v626 = *v1123;
let v627 = v626 + v625;
*v1123 = v627;

}
let v633 = *v1123;
*v472 = v633;
var<function> v1125_store: f32;
let v1125 = &v1125_store;
*v1125 = v147;
for(var v640: u32 = v3; v640 < v489; v640 += v39) {
let v645 = v551 + v640;
let v649 = &(*v1098)[v645];
let v650 = *v649;
let v651 = *v1125;
let v652 = v651 + v650;
*v1125 = v652;

}
let v658 = *v1125;
*v485 = v658;
let v664 = *v140;
let v670 = *v135;
var<function> v1127_store: f32;
let v1127 = &v1127_store;
*v1127 = v664;
let v672 = *v1113;
let v675 = v672 <= v670;
if v675 {
let v681 = *v446;
let v682 = *v1127;
let v683 = max(v682, v681);
*v1127 = v683;

}
let v684 = *v1113;
let v686 = v684 + v128;
let v687 = v686 <= v670;
if v687 {
let v693 = *v459;
let v694 = *v1127;
let v695 = max(v694, v693);
*v1127 = v695;

}
let v696 = *v1127;
let v697 = v664 - v696;
let v698 = exp(v697);
let v704 = *v146;
let v705 = v704 * v698;
var<function> v1128_store: f32;
let v1128 = &v1128_store;
*v1128 = v705;
var<function> v1129_store: f32;
let v1129 = &v1129_store;
*v1129 = v147;
let v710 = *v1113;
let v713 = v710 <= v670;
if v713 {
let v719 = *v446;
let v720 = *v1127;
let v721 = v719 - v720;
let v722 = exp(v721);
*v1129 = v722;

}
let v728 = *v1129;
*v446 = v728;
let v729 = *v1128;
let v730 = *v1129;
let v731 = v729 + v730;
*v1128 = v731;
var<function> v1130_store: f32;
let v1130 = &v1130_store;
*v1130 = v147;
let v735 = *v1113;
let v737 = v735 + v128;
let v738 = v737 <= v670;
if v738 {
let v744 = *v459;
let v745 = *v1127;
let v746 = v744 - v745;
let v747 = exp(v746);
*v1130 = v747;

}
let v753 = *v1130;
*v459 = v753;
let v754 = *v1128;
let v755 = *v1130;
let v756 = v754 + v755;
*v1128 = v756;
let v762 = *v1127;
*v140 = v762;
let v767 = &(*v1106)[v3];
*v767 = v698;
let v773 = *v1128;
*v146 = v773;
let v779 = *v227;
let v785 = *v222;
var<function> v1131_store: f32;
let v1131 = &v1131_store;
*v1131 = v779;
let v787 = *v1113;
let v790 = v787 <= v785;
if v790 {
let v796 = *v472;
let v797 = *v1131;
let v798 = max(v797, v796);
*v1131 = v798;

}
let v799 = *v1113;
let v801 = v799 + v128;
let v802 = v801 <= v785;
if v802 {
let v808 = *v485;
let v809 = *v1131;
let v810 = max(v809, v808);
*v1131 = v810;

}
let v811 = *v1131;
let v812 = v779 - v811;
let v813 = exp(v812);
let v819 = *v233;
let v820 = v819 * v813;
var<function> v1132_store: f32;
let v1132 = &v1132_store;
*v1132 = v820;
var<function> v1133_store: f32;
let v1133 = &v1133_store;
*v1133 = v147;
let v825 = *v1113;
let v828 = v825 <= v785;
if v828 {
let v834 = *v472;
let v835 = *v1131;
let v836 = v834 - v835;
let v837 = exp(v836);
*v1133 = v837;

}
let v843 = *v1133;
*v472 = v843;
let v844 = *v1132;
let v845 = *v1133;
let v846 = v844 + v845;
*v1132 = v846;
var<function> v1134_store: f32;
let v1134 = &v1134_store;
*v1134 = v147;
let v850 = *v1113;
let v852 = v850 + v128;
let v853 = v852 <= v785;
if v853 {
let v859 = *v485;
let v860 = *v1131;
let v861 = v859 - v860;
let v862 = exp(v861);
*v1134 = v862;

}
let v868 = *v1134;
*v485 = v868;
let v869 = *v1132;
let v870 = *v1134;
let v871 = v869 + v870;
*v1132 = v871;
let v877 = *v1131;
*v227 = v877;
let v882 = &(*v1106)[v39];
*v882 = v813;
let v888 = *v1132;
*v233 = v888;
let v894 = *v186;
let v900 = *v767;
let v901 = v894 * v900;
var<function> v1135_store: f32;
let v1135 = &v1135_store;
*v1135 = v901;
let v908 = *v446;
let v914 = *v345;
let v916 = *v1135;
let v1278 = fma(v914, v908, v916);
*v1135 = v1278;
let v923 = *v459;
let v929 = *v366;
let v931 = *v1135;
let v1279 = fma(v929, v923, v931);
*v1135 = v1279;
let v938 = *v1135;
*v186 = v938;
let v944 = *v273;
let v950 = *v882;
let v951 = v944 * v950;
var<function> v1136_store: f32;
let v1136 = &v1136_store;
*v1136 = v951;
let v958 = *v472;
let v964 = *v345;
let v966 = *v1136;
let v1280 = fma(v964, v958, v966);
*v1136 = v1280;
let v973 = *v485;
let v979 = *v366;
let v981 = *v1136;
let v1281 = fma(v979, v973, v981);
*v1136 = v1281;
let v988 = *v1136;
*v273 = v988;
let v989 = *v1113;
let v990 = u32(2);
let v991 = v989 + v990;
*v1113 = v991;

}
let v994 = u32(12);
let v995 = v62 < v994;
if v995 {
let v1001 = *v121;
let v1161 = v1160[1];
let v1003 = u32(v1161);
let v1004 = v1001 * v1003;
let v1006 = u32(v1150);
let v1007 = v1004 + v1006;
let v1008 = f32(1.0);
var<function> v1137_store: f32;
let v1137 = &v1137_store;
*v1137 = v1008;
let v1016 = *v146;
*v1137 = v1016;
let v1017 = *v1137;
let v1025 = v149 < v52;
if v1025 {
let v1033 = *v186;
let v1034 = v1033 / v1017;
let v1036 = v1007 * v52;
let v1037 = v1036 + v149;
let v1041 = &(*v1285)[v1037];
*v1041 = v1034;

}

}
let v1045 = v188 < v994;
if v1045 {
let v1051 = *v208;
let v1164 = v1160[1];
let v1053 = u32(v1164);
let v1054 = v1051 * v1053;
let v1056 = u32(v1150);
let v1057 = v1054 + v1056;
let v1058 = f32(1.0);
var<function> v1138_store: f32;
let v1138 = &v1138_store;
*v1138 = v1058;
let v1066 = *v233;
*v1138 = v1066;
let v1067 = *v1138;
let v1075 = v149 < v52;
if v1075 {
let v1083 = *v273;
let v1084 = v1083 / v1067;
let v1086 = v1057 * v52;
let v1087 = v1086 + v149;
let v1091 = &(*v1285)[v1087];
*v1091 = v1084;

}

}
return;

}
