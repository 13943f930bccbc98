var<workgroup> shared_v25: array<f32, 768>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 6, 1)
fn mla_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1149: vec3<u32>, @builtin(local_invocation_id) v1154: vec3<u32>, @builtin(num_workgroups) v1170: vec3<u32>) {
let v1294 = &v17;
let v1295 = &v13;
let v1296 = &v9;
let v1297 = &v5;
let v1298 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1106 = &shared_v25;
var<function> v1107_store: array<f32, 4>= array<f32, 4>();
let v1107 = &v1107_store;
var<function> v1108_store: array<f32, 4>= array<f32, 4>();
let v1108 = &v1108_store;
let v1150 = v1149[2];
let v38 = u32(v1150);
let v39 = u32(1);
let v45 = u32(v23);
let v46 = v38 * v45;
let v47 = u32(27);
let v52 = u32(21);
let v1152 = v1149[0];
let v1153 = u32(6);
let v57 = v1152 * v1153;
let v1155 = v1154[1];
let v59 = v57 + v1155;
let v60 = u32(v59);
let v61 = u32(2);
let v62 = v60 * v61;
let v71 = f32(0.125);
var<function> v1109_store: array<u32, 2>= array<u32, 2>();
let v1109 = &v1109_store;
var<function> v1110_store: array<u32, 2>= array<u32, 2>();
let v1110 = &v1110_store;
var<function> v1111_store: array<f32, 2>= array<f32, 2>();
let v1111 = &v1111_store;
var<function> v1112_store: array<f32, 2>= array<f32, 2>();
let v1112 = &v1112_store;
var<function> v1113_store: array<f32, 2>= array<f32, 2>();
let v1113 = &v1113_store;
var<function> v1114_store: array<f32, 2>= array<f32, 2>();
let v1114 = &v1114_store;
var<function> v1115_store: array<f32, 2>= array<f32, 2>();
let v1115 = &v1115_store;
let v102 = u32(11);
let v103 = min(v62, v102);
let v105 = v38 * v61;
let v106 = u32(6);
let v107 = v103 / v106;
let v108 = v105 + v107;
let v113 = v108 * v106;
let v115 = v103 % v106;
let v116 = v113 + v115;
let v121 = &(*v1109)[v3];
*v121 = v116;
let v125 = &(*v1296)[v108];
let v126 = *v125;
let v127 = u32(v126);
let v128 = u32(1);
let v129 = v21 - v128;
let v130 = min(v127, v129);
let v135 = &(*v1110)[v3];
*v135 = v130;
let v140 = &(*v1112)[v3];
let v141 = f32(-1.0000000150474662e30);
*v140 = v141;
let v146 = &(*v1113)[v3];
let v147 = f32(0.0);
*v146 = v147;
let v1158 = v1154[0];
let v149 = u32(v1158);
let v157 = *v121;
let v159 = v157 * v47;
let v160 = u32(26);
let v161 = min(v149, v160);
let v162 = v159 + v161;
let v166 = &(*v1298)[v162];
let v167 = *v166;
let v168 = v167 * v71;
var<function> v1116_store: f32;
let v1116 = &v1116_store;
*v1116 = v168;
let v171 = v149 >= v47;
if v171 {
*v1116 = v147;

}
let v177 = &(*v1111)[v3];
let v178 = *v1116;
*v177 = v178;
let v186 = &(*v1115)[v3];
*v186 = v147;
let v188 = v62 + v39;
let v190 = min(v188, v102);
let v194 = v190 / v106;
let v195 = v105 + v194;
let v200 = v195 * v106;
let v202 = v190 % v106;
let v203 = v200 + v202;
let v208 = &(*v1109)[v39];
*v208 = v203;
let v212 = &(*v1296)[v195];
let v213 = *v212;
let v214 = u32(v213);
let v217 = min(v214, v129);
let v222 = &(*v1110)[v39];
*v222 = v217;
let v227 = &(*v1112)[v39];
*v227 = v141;
let v233 = &(*v1113)[v39];
*v233 = v147;
let v244 = *v208;
let v246 = v244 * v47;
let v249 = v246 + v161;
let v253 = &(*v1298)[v249];
let v254 = *v253;
let v255 = v254 * v71;
var<function> v1117_store: f32;
let v1117 = &v1117_store;
*v1117 = v255;
if v171 {
*v1117 = v147;

}
let v264 = &(*v1111)[v39];
let v265 = *v1117;
*v264 = v265;
let v273 = &(*v1115)[v39];
*v273 = v147;
let v1160 = v1149[1];
let v276 = v1160 + v128;
let v277 = v276 * v22;
let v278 = min(v21, v277);
var<function> v1118_store: u32;
let v1118 = &v1118_store;
*v1118 = v278;
var<function> v1119_store: array<f32, 2>= array<f32, 2>();
let v1119 = &v1119_store;
let v289 = v1160 * v22;
var<function> v1121_store: u32;
let v1121 = &v1121_store;
*v1121 = v289;
loop {
let v291 = *v1121;
let v292 = *v1118;
let v293 = v291 < v292;
if !v293 { break; }
let v300 = &(*v1107)[v3];
*v300 = v147;
let v306 = &(*v1107)[v39];
*v306 = v147;
let v312 = &(*v1107)[v61];
*v312 = v147;
let v316 = u32(3);
let v318 = &(*v1107)[v316];
*v318 = v147;
let v327 = *v1121;
let v332 = min(v327, v129);
let v333 = u32(v332);
let v335 = v333 * v47;
let v336 = v46 + v335;
let v337 = v336 + v161;
let v341 = &(*v1297)[v337];
let v342 = *v341;
var<function> v1123_store: f32;
let v1123 = &v1123_store;
*v1123 = v342;
if v171 {
*v1123 = v147;

}
let v349 = &(*v1119)[v3];
let v350 = *v1123;
*v349 = v350;
let v351 = *v1121;
let v353 = v351 + v128;
let v356 = min(v353, v129);
let v357 = u32(v356);
let v359 = v357 * v47;
let v360 = v46 + v359;
let v361 = v360 + v161;
let v365 = &(*v1297)[v361];
let v366 = *v365;
var<function> v1124_store: f32;
let v1124 = &v1124_store;
*v1124 = v366;
if v171 {
*v1124 = v147;

}
let v373 = &(*v1119)[v39];
let v374 = *v1124;
*v373 = v374;
let v380 = *v177;
let v386 = *v349;
let v393 = *v300;
let v1284 = fma(v380, v386, v393);
*v300 = v1284;
let v400 = *v373;
let v407 = *v306;
let v1285 = fma(v380, v400, v407);
*v306 = v1285;
let v414 = *v264;
let v420 = *v349;
let v427 = *v312;
let v1286 = fma(v414, v420, v427);
*v312 = v1286;
let v434 = *v373;
let v441 = *v318;
let v1287 = fma(v414, v434, v441);
*v318 = v1287;
let v448 = *v300;
var<function> v1125_store: f32;
let v1125 = &v1125_store;
*v1125 = v448;
let v454 = &(*v1108)[v3];
let v455 = *v1125;
*v454 = v455;
let v461 = *v306;
var<function> v1126_store: f32;
let v1126 = &v1126_store;
*v1126 = v461;
let v467 = &(*v1108)[v39];
let v468 = *v1126;
*v467 = v468;
let v474 = *v312;
var<function> v1127_store: f32;
let v1127 = &v1127_store;
*v1127 = v474;
let v480 = &(*v1108)[v61];
let v481 = *v1127;
*v480 = v481;
let v487 = *v318;
var<function> v1128_store: f32;
let v1128 = &v1128_store;
*v1128 = v487;
let v493 = &(*v1108)[v316];
let v494 = *v1128;
*v493 = v494;
let v497 = u32(32);
let v1239 = u32(192);
let v1165 = u32(32);
let v501 = v1155 * v1165;
let v502 = u32(v501);
workgroupBarrier();
let v508 = *v454;
let v514 = v502 + v149;
let v518 = &(*v1106)[v514];
*v518 = v508;
let v524 = *v467;
let v527 = v1239 + v502;
let v530 = v527 + v149;
let v534 = &(*v1106)[v530];
*v534 = v524;
let v540 = *v480;
let v1233 = u32(384);
let v543 = v1233 + v502;
let v546 = v543 + v149;
let v550 = &(*v1106)[v546];
*v550 = v540;
let v556 = *v493;
let v1231 = u32(576);
let v559 = v1231 + v502;
let v562 = v559 + v149;
let v566 = &(*v1106)[v562];
*v566 = v556;
workgroupBarrier();
var<function> v1129_store: f32;
let v1129 = &v1129_store;
*v1129 = v147;
for(var v573: u32 = v3; v573 < v497; v573 += v39) {
let v578 = v502 + v573;
let v582 = &(*v1106)[v578];
let v583 = *v582;
let v584 = *v1129;
let v585 = v584 + v583;
*v1129 = v585;

}
let v591 = *v1129;
*v454 = v591;
var<function> v1131_store: f32;
let v1131 = &v1131_store;
*v1131 = v147;
for(var v598: u32 = v3; v598 < v497; v598 += v39) {
let v603 = v527 + v598;
let v607 = &(*v1106)[v603];
let v608 = *v607;
let v609 = *v1131;
let v610 = v609 + v608;
*v1131 = v610;

}
let v616 = *v1131;
*v467 = v616;
var<function> v1133_store: f32;
let v1133 = &v1133_store;
*v1133 = v147;
for(var v623: u32 = v3; v623 < v497; v623 += v39) {
let v628 = v543 + v623;
let v632 = &(*v1106)[v628];
let v633 = *v632;
let v634 = *v1133;
let v635 = v634 + v633;
*v1133 = v635;

}
let v641 = *v1133;
*v480 = v641;
var<function> v1135_store: f32;
let v1135 = &v1135_store;
*v1135 = v147;
for(var v648: u32 = v3; v648 < v497; v648 += v39) {
let v653 = v559 + v648;
let v657 = &(*v1106)[v653];
let v658 = *v657;
let v659 = *v1135;
let v660 = v659 + v658;
*v1135 = v660;

}
let v666 = *v1135;
*v493 = v666;
let v672 = *v140;
let v678 = *v135;
var<function> v1137_store: f32;
let v1137 = &v1137_store;
*v1137 = v672;
let v680 = *v1121;
let v683 = v680 <= v678;
if v683 {
let v689 = *v454;
let v690 = *v1137;
let v691 = max(v690, v689);
*v1137 = v691;

}
let v692 = *v1121;
let v694 = v692 + v128;
let v695 = v694 <= v678;
if v695 {
let v701 = *v467;
let v702 = *v1137;
let v703 = max(v702, v701);
*v1137 = v703;

}
let v704 = *v1137;
let v705 = v672 - v704;
let v706 = exp(v705);
let v712 = *v146;
let v713 = v712 * v706;
var<function> v1138_store: f32;
let v1138 = &v1138_store;
*v1138 = v713;
var<function> v1139_store: f32;
let v1139 = &v1139_store;
*v1139 = v147;
let v718 = *v1121;
let v721 = v718 <= v678;
if v721 {
let v727 = *v454;
let v728 = *v1137;
let v729 = v727 - v728;
let v730 = exp(v729);
*v1139 = v730;

}
let v736 = *v1139;
*v454 = v736;
let v737 = *v1138;
let v738 = *v1139;
let v739 = v737 + v738;
*v1138 = v739;
var<function> v1140_store: f32;
let v1140 = &v1140_store;
*v1140 = v147;
let v743 = *v1121;
let v745 = v743 + v128;
let v746 = v745 <= v678;
if v746 {
let v752 = *v467;
let v753 = *v1137;
let v754 = v752 - v753;
let v755 = exp(v754);
*v1140 = v755;

}
let v761 = *v1140;
*v467 = v761;
let v762 = *v1138;
let v763 = *v1140;
let v764 = v762 + v763;
*v1138 = v764;
let v770 = *v1137;
*v140 = v770;
let v775 = &(*v1114)[v3];
*v775 = v706;
let v781 = *v1138;
*v146 = v781;
let v787 = *v227;
let v793 = *v222;
var<function> v1141_store: f32;
let v1141 = &v1141_store;
*v1141 = v787;
let v795 = *v1121;
let v798 = v795 <= v793;
if v798 {
let v804 = *v480;
let v805 = *v1141;
let v806 = max(v805, v804);
*v1141 = v806;

}
let v807 = *v1121;
let v809 = v807 + v128;
let v810 = v809 <= v793;
if v810 {
let v816 = *v493;
let v817 = *v1141;
let v818 = max(v817, v816);
*v1141 = v818;

}
let v819 = *v1141;
let v820 = v787 - v819;
let v821 = exp(v820);
let v827 = *v233;
let v828 = v827 * v821;
var<function> v1142_store: f32;
let v1142 = &v1142_store;
*v1142 = v828;
var<function> v1143_store: f32;
let v1143 = &v1143_store;
*v1143 = v147;
let v833 = *v1121;
let v836 = v833 <= v793;
if v836 {
let v842 = *v480;
let v843 = *v1141;
let v844 = v842 - v843;
let v845 = exp(v844);
*v1143 = v845;

}
let v851 = *v1143;
*v480 = v851;
let v852 = *v1142;
let v853 = *v1143;
let v854 = v852 + v853;
*v1142 = v854;
var<function> v1144_store: f32;
let v1144 = &v1144_store;
*v1144 = v147;
let v858 = *v1121;
let v860 = v858 + v128;
let v861 = v860 <= v793;
if v861 {
let v867 = *v493;
let v868 = *v1141;
let v869 = v867 - v868;
let v870 = exp(v869);
*v1144 = v870;

}
let v876 = *v1144;
*v493 = v876;
let v877 = *v1142;
let v878 = *v1144;
let v879 = v877 + v878;
*v1142 = v879;
let v885 = *v1141;
*v227 = v885;
let v890 = &(*v1114)[v39];
*v890 = v821;
let v896 = *v1142;
*v233 = v896;
let v902 = *v186;
let v908 = *v775;
let v909 = v902 * v908;
var<function> v1145_store: f32;
let v1145 = &v1145_store;
*v1145 = v909;
let v916 = *v454;
let v922 = *v349;
let v924 = *v1145;
let v1288 = fma(v922, v916, v924);
*v1145 = v1288;
let v931 = *v467;
let v937 = *v373;
let v939 = *v1145;
let v1289 = fma(v937, v931, v939);
*v1145 = v1289;
let v946 = *v1145;
*v186 = v946;
let v952 = *v273;
let v958 = *v890;
let v959 = v952 * v958;
var<function> v1146_store: f32;
let v1146 = &v1146_store;
*v1146 = v959;
let v966 = *v480;
let v972 = *v349;
let v974 = *v1146;
let v1290 = fma(v972, v966, v974);
*v1146 = v1290;
let v981 = *v493;
let v987 = *v373;
let v989 = *v1146;
let v1291 = fma(v987, v981, v989);
*v1146 = v1291;
let v996 = *v1146;
*v273 = v996;
let v997 = *v1121;
let v998 = u32(2);
let v999 = v997 + v998;
*v1121 = v999;

}
let v1002 = u32(12);
let v1003 = v62 < v1002;
if v1003 {
let v1009 = *v121;
let v1171 = v1170[1];
let v1011 = u32(v1171);
let v1012 = v1009 * v1011;
let v1014 = u32(v1160);
let v1015 = v1012 + v1014;
let v1016 = f32(1.0);
var<function> v1147_store: f32;
let v1147 = &v1147_store;
*v1147 = v1016;
let v1024 = *v146;
*v1147 = v1024;
let v1025 = *v1147;
let v1033 = v149 < v52;
if v1033 {
let v1041 = *v186;
let v1042 = v1041 / v1025;
let v1044 = v1015 * v52;
let v1045 = v1044 + v149;
let v1049 = &(*v1295)[v1045];
*v1049 = v1042;

}

}
let v1053 = v188 < v1002;
if v1053 {
let v1059 = *v208;
let v1174 = v1170[1];
let v1061 = u32(v1174);
let v1062 = v1059 * v1061;
let v1064 = u32(v1160);
let v1065 = v1062 + v1064;
let v1066 = f32(1.0);
var<function> v1148_store: f32;
let v1148 = &v1148_store;
*v1148 = v1066;
let v1074 = *v233;
*v1148 = v1074;
let v1075 = *v1148;
let v1083 = v149 < v52;
if v1083 {
let v1091 = *v273;
let v1092 = v1091 / v1075;
let v1094 = v1065 * v52;
let v1095 = v1094 + v149;
let v1099 = &(*v1295)[v1095];
*v1099 = v1092;

}

}
return;

}
