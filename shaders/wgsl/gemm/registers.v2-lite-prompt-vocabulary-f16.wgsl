enable f16;
var<workgroup> shared_v18: array<f32, 1088>;
var<workgroup> shared_v22: array<f32, 1088>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v1172: vec3<u32>, @builtin(local_invocation_index) v1174: u32, @builtin(local_invocation_id) v1183: vec3<u32>) {
let v1308 = &v9;
let v1309 = &v5;
let v1310 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v1156 = &shared_v18;
let v1157 = &shared_v22;
let v28 = u32(1);
let v1173 = v1172[1];
let v38 = u32(v1173);
let v39 = u32(64);
let v40 = v38 * v39;
var<function> v1160_store: array<u32, 1>= array<u32, 1>();
let v1160 = &v1160_store;
let v1175 = v1174;
let v46 = u32(v1175);
let v47 = u32(4);
let v48 = v46 / v47;
let v51 = u32(63);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v1160)[v3];
*v62 = v57;
let v1176 = v1172[0];
let v66 = u32(v1176);
let v68 = v66 * v39;
var<function> v1161_store: array<u32, 1>= array<u32, 1>();
let v1161 = &v1161_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v1161)[v3];
*v90 = v85;
var<function> v1162_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v1162 = &v1162_store;
var<function> v1163_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v1163 = &v1163_store;
var<function> v1164_store: array<f32, 16>= array<f32, 16>();
let v1164 = &v1164_store;
let v101 = u32(16);
let v107 = &(*v1164)[v3];
let v108 = f32(0.0);
*v107 = v108;
let v113 = &(*v1164)[v28];
*v113 = v108;
let v117 = u32(2);
let v119 = &(*v1164)[v117];
*v119 = v108;
let v123 = u32(3);
let v125 = &(*v1164)[v123];
*v125 = v108;
let v131 = &(*v1164)[v47];
*v131 = v108;
let v135 = u32(5);
let v137 = &(*v1164)[v135];
*v137 = v108;
let v141 = u32(6);
let v143 = &(*v1164)[v141];
*v143 = v108;
let v147 = u32(7);
let v149 = &(*v1164)[v147];
*v149 = v108;
let v153 = u32(8);
let v155 = &(*v1164)[v153];
*v155 = v108;
let v159 = u32(9);
let v161 = &(*v1164)[v159];
*v161 = v108;
let v165 = u32(10);
let v167 = &(*v1164)[v165];
*v167 = v108;
let v171 = u32(11);
let v173 = &(*v1164)[v171];
*v173 = v108;
let v177 = u32(12);
let v179 = &(*v1164)[v177];
*v179 = v108;
let v183 = u32(13);
let v185 = &(*v1164)[v183];
*v185 = v108;
let v189 = u32(14);
let v191 = &(*v1164)[v189];
*v191 = v108;
let v195 = u32(15);
let v197 = &(*v1164)[v195];
*v197 = v108;
var<function> v1165_store: array<f32, 1>= array<f32, 1>();
let v1165 = &v1165_store;
let v207 = &(*v1165)[v3];
*v207 = v108;
var<function> v1166_store: u32;
let v1166 = &v1166_store;
*v1166 = v3;
loop {
let v212 = *v1166;
let v213 = v212 < v13;
if !v213 { break; }
let v218 = v46 % v47;
let v219 = *v1166;
let v220 = v219 + v218;
let v222 = vec4<f32>(v108);
var<function> v1168_store: vec4<f32>;
let v1168 = &v1168_store;
*v1168 = v222;
let v224 = v220 < v13;
if v224 {
let v230 = *v62;
let v231 = v230 + v220;
let v235 = &(*v1310)[v231];
let v236 = *v235;
*v1168 = v236;

}
let v241 = &(*v1162)[v3];
let v242 = *v1168;
*v241 = v242;
let v243 = f16(0.0);
let v244 = vec4<f16>(v243);
var<function> v1169_store: vec4<f16>;
let v1169 = &v1169_store;
*v1169 = v244;
if v224 {
let v252 = *v90;
let v253 = v252 + v220;
let v257 = &(*v1309)[v253];
let v258 = *v257;
*v1169 = v258;

}
let v263 = &(*v1163)[v3];
let v264 = *v1169;
*v263 = v264;
workgroupBarrier();
let v270 = v218 * v47;
let v278 = v48 < v39;
if v278 {
let v284 = *v241;
let v285 = v284[0];
let v286 = u32(17);
let v287 = v48 * v286;
let v288 = v287 + v270;
let v294 = &(*v1156)[v288];
*v294 = v285;
let v295 = v284[1];
let v300 = v288 + v28;
let v304 = &(*v1156)[v300];
*v304 = v295;
let v305 = v284[2];
let v310 = v288 + v117;
let v314 = &(*v1156)[v310];
*v314 = v305;
let v315 = v284[3];
let v320 = v288 + v123;
let v324 = &(*v1156)[v320];
*v324 = v315;

}
if v278 {
let v344 = *v263;
let v345 = vec4<f32>(v344);
let v346 = v345[0];
let v347 = u32(17);
let v348 = v48 * v347;
let v349 = v348 + v270;
let v355 = &(*v1157)[v349];
*v355 = v346;
let v356 = v345[1];
let v361 = v349 + v28;
let v365 = &(*v1157)[v361];
*v365 = v356;
let v366 = v345[2];
let v371 = v349 + v117;
let v375 = &(*v1157)[v371];
*v375 = v366;
let v376 = v345[3];
let v381 = v349 + v123;
let v385 = &(*v1157)[v381];
*v385 = v376;

}
workgroupBarrier();
var<function> v1170_store: array<f32, 4>= array<f32, 4>();
let v1170 = &v1170_store;
for(var v393: u32 = v3; v393 < v101; v393 += v28) {
let v1184 = v1183[1];
let v396 = u32(v1184);
let v399 = u32(17);
let v400 = v396 * v399;
let v401 = v400 + v393;
let v405 = &(*v1156)[v401];
let v406 = *v405;
let v411 = &(*v1170)[v3];
*v411 = v406;
let v415 = v396 + v101;
let v417 = v415 * v399;
let v418 = v417 + v393;
let v422 = &(*v1156)[v418];
let v423 = *v422;
let v428 = &(*v1170)[v28];
*v428 = v423;
let v431 = u32(32);
let v432 = v396 + v431;
let v434 = v432 * v399;
let v435 = v434 + v393;
let v439 = &(*v1156)[v435];
let v440 = *v439;
let v445 = &(*v1170)[v117];
*v445 = v440;
let v448 = u32(48);
let v449 = v396 + v448;
let v451 = v449 * v399;
let v452 = v451 + v393;
let v456 = &(*v1156)[v452];
let v457 = *v456;
let v462 = &(*v1170)[v123];
*v462 = v457;
let v1188 = v1183[0];
let v464 = u32(v1188);
let v468 = v464 * v399;
let v469 = v468 + v393;
let v473 = &(*v1157)[v469];
let v474 = *v473;
let v480 = *v411;
let v487 = *v107;
let v1292 = fma(v480, v474, v487);
*v107 = v1292;
let v494 = *v428;
let v501 = *v131;
let v1293 = fma(v494, v474, v501);
*v131 = v1293;
let v508 = *v445;
let v515 = *v155;
let v1294 = fma(v508, v474, v515);
*v155 = v1294;
let v522 = *v462;
let v529 = *v179;
let v1295 = fma(v522, v474, v529);
*v179 = v1295;
let v534 = v464 + v101;
let v536 = v534 * v399;
let v537 = v536 + v393;
let v541 = &(*v1157)[v537];
let v542 = *v541;
let v548 = *v411;
let v555 = *v113;
let v1296 = fma(v548, v542, v555);
*v113 = v1296;
let v562 = *v428;
let v569 = *v137;
let v1297 = fma(v562, v542, v569);
*v137 = v1297;
let v576 = *v445;
let v583 = *v161;
let v1298 = fma(v576, v542, v583);
*v161 = v1298;
let v590 = *v462;
let v597 = *v185;
let v1299 = fma(v590, v542, v597);
*v185 = v1299;
let v602 = v464 + v431;
let v604 = v602 * v399;
let v605 = v604 + v393;
let v609 = &(*v1157)[v605];
let v610 = *v609;
let v616 = *v411;
let v623 = *v119;
let v1300 = fma(v616, v610, v623);
*v119 = v1300;
let v630 = *v428;
let v637 = *v143;
let v1301 = fma(v630, v610, v637);
*v143 = v1301;
let v644 = *v445;
let v651 = *v167;
let v1302 = fma(v644, v610, v651);
*v167 = v1302;
let v658 = *v462;
let v665 = *v191;
let v1303 = fma(v658, v610, v665);
*v191 = v1303;
let v670 = v464 + v448;
let v672 = v670 * v399;
let v673 = v672 + v393;
let v677 = &(*v1157)[v673];
let v678 = *v677;
let v684 = *v411;
let v691 = *v125;
let v1304 = fma(v684, v678, v691);
*v125 = v1304;
let v698 = *v428;
let v705 = *v149;
let v1305 = fma(v698, v678, v705);
*v149 = v1305;
let v712 = *v445;
let v719 = *v173;
let v1306 = fma(v712, v678, v719);
*v173 = v1306;
let v726 = *v462;
let v733 = *v197;
let v1307 = fma(v726, v678, v733);
*v197 = v1307;

}
let v735 = *v1166;
let v737 = v735 + v47;
*v1166 = v737;

}
let v1193 = v1183[1];
let v743 = u32(v1193);
let v744 = v40 + v743;
let v1195 = v1183[0];
let v750 = u32(v1195);
let v751 = v68 + v750;
let v761 = *v107;
let v768 = v744 < v16;
let v769 = v751 < v15;
let v770 = v768 && v769;
if v770 {
let v771 = v744 * v15;
let v772 = v771 + v751;
let v776 = &(*v1308)[v772];
*v776 = v761;

}
let v780 = v751 + v101;
let v786 = *v113;
let v794 = v780 < v15;
let v795 = v768 && v794;
if v795 {
let v796 = v744 * v15;
let v797 = v796 + v780;
let v801 = &(*v1308)[v797];
*v801 = v786;

}
let v804 = u32(32);
let v805 = v751 + v804;
let v811 = *v119;
let v819 = v805 < v15;
let v820 = v768 && v819;
if v820 {
let v821 = v744 * v15;
let v822 = v821 + v805;
let v826 = &(*v1308)[v822];
*v826 = v811;

}
let v829 = u32(48);
let v830 = v751 + v829;
let v836 = *v125;
let v844 = v830 < v15;
let v845 = v768 && v844;
if v845 {
let v846 = v744 * v15;
let v847 = v846 + v830;
let v851 = &(*v1308)[v847];
*v851 = v836;

}
let v853 = v744 + v101;
let v861 = *v131;
let v868 = v853 < v16;
let v870 = v868 && v769;
if v870 {
let v871 = v853 * v15;
let v872 = v871 + v751;
let v876 = &(*v1308)[v872];
*v876 = v861;

}
let v886 = *v137;
let v895 = v868 && v794;
if v895 {
let v896 = v853 * v15;
let v897 = v896 + v780;
let v901 = &(*v1308)[v897];
*v901 = v886;

}
let v911 = *v143;
let v920 = v868 && v819;
if v920 {
let v921 = v853 * v15;
let v922 = v921 + v805;
let v926 = &(*v1308)[v922];
*v926 = v911;

}
let v936 = *v149;
let v945 = v868 && v844;
if v945 {
let v946 = v853 * v15;
let v947 = v946 + v830;
let v951 = &(*v1308)[v947];
*v951 = v936;

}
let v953 = v744 + v804;
let v961 = *v155;
let v968 = v953 < v16;
let v970 = v968 && v769;
if v970 {
let v971 = v953 * v15;
let v972 = v971 + v751;
let v976 = &(*v1308)[v972];
*v976 = v961;

}
let v986 = *v161;
let v995 = v968 && v794;
if v995 {
let v996 = v953 * v15;
let v997 = v996 + v780;
let v1001 = &(*v1308)[v997];
*v1001 = v986;

}
let v1011 = *v167;
let v1020 = v968 && v819;
if v1020 {
let v1021 = v953 * v15;
let v1022 = v1021 + v805;
let v1026 = &(*v1308)[v1022];
*v1026 = v1011;

}
let v1036 = *v173;
let v1045 = v968 && v844;
if v1045 {
let v1046 = v953 * v15;
let v1047 = v1046 + v830;
let v1051 = &(*v1308)[v1047];
*v1051 = v1036;

}
let v1053 = v744 + v829;
let v1061 = *v179;
let v1068 = v1053 < v16;
let v1070 = v1068 && v769;
if v1070 {
let v1071 = v1053 * v15;
let v1072 = v1071 + v751;
let v1076 = &(*v1308)[v1072];
*v1076 = v1061;

}
let v1086 = *v185;
let v1095 = v1068 && v794;
if v1095 {
let v1096 = v1053 * v15;
let v1097 = v1096 + v780;
let v1101 = &(*v1308)[v1097];
*v1101 = v1086;

}
let v1111 = *v191;
let v1120 = v1068 && v819;
if v1120 {
let v1121 = v1053 * v15;
let v1122 = v1121 + v805;
let v1126 = &(*v1308)[v1122];
*v1126 = v1111;

}
let v1136 = *v197;
let v1145 = v1068 && v844;
if v1145 {
let v1146 = v1053 * v15;
let v1147 = v1146 + v830;
let v1151 = &(*v1308)[v1147];
*v1151 = v1136;

}
return;

}
