var<workgroup> shared_v18: array<f32, 1088>;
var<workgroup> shared_v22: array<f32, 1088>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v1171: vec3<u32>, @builtin(local_invocation_index) v1173: u32, @builtin(local_invocation_id) v1182: vec3<u32>) {
let v1307 = &v9;
let v1308 = &v5;
let v1309 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v1155 = &shared_v18;
let v1156 = &shared_v22;
let v28 = u32(1);
let v1172 = v1171[1];
let v38 = u32(v1172);
let v39 = u32(64);
let v40 = v38 * v39;
var<function> v1159_store: array<u32, 1>= array<u32, 1>();
let v1159 = &v1159_store;
let v1174 = v1173;
let v46 = u32(v1174);
let v47 = u32(4);
let v48 = v46 / v47;
let v51 = u32(63);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v1159)[v3];
*v62 = v57;
let v1175 = v1171[0];
let v66 = u32(v1175);
let v68 = v66 * v39;
var<function> v1160_store: array<u32, 1>= array<u32, 1>();
let v1160 = &v1160_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v1160)[v3];
*v90 = v85;
var<function> v1161_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v1161 = &v1161_store;
var<function> v1162_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v1162 = &v1162_store;
var<function> v1163_store: array<f32, 16>= array<f32, 16>();
let v1163 = &v1163_store;
let v101 = u32(16);
let v107 = &(*v1163)[v3];
let v108 = f32(0.0);
*v107 = v108;
let v113 = &(*v1163)[v28];
*v113 = v108;
let v117 = u32(2);
let v119 = &(*v1163)[v117];
*v119 = v108;
let v123 = u32(3);
let v125 = &(*v1163)[v123];
*v125 = v108;
let v131 = &(*v1163)[v47];
*v131 = v108;
let v135 = u32(5);
let v137 = &(*v1163)[v135];
*v137 = v108;
let v141 = u32(6);
let v143 = &(*v1163)[v141];
*v143 = v108;
let v147 = u32(7);
let v149 = &(*v1163)[v147];
*v149 = v108;
let v153 = u32(8);
let v155 = &(*v1163)[v153];
*v155 = v108;
let v159 = u32(9);
let v161 = &(*v1163)[v159];
*v161 = v108;
let v165 = u32(10);
let v167 = &(*v1163)[v165];
*v167 = v108;
let v171 = u32(11);
let v173 = &(*v1163)[v171];
*v173 = v108;
let v177 = u32(12);
let v179 = &(*v1163)[v177];
*v179 = v108;
let v183 = u32(13);
let v185 = &(*v1163)[v183];
*v185 = v108;
let v189 = u32(14);
let v191 = &(*v1163)[v189];
*v191 = v108;
let v195 = u32(15);
let v197 = &(*v1163)[v195];
*v197 = v108;
var<function> v1164_store: array<f32, 1>= array<f32, 1>();
let v1164 = &v1164_store;
let v207 = &(*v1164)[v3];
*v207 = v108;
var<function> v1165_store: u32;
let v1165 = &v1165_store;
*v1165 = v3;
loop {
let v212 = *v1165;
let v213 = v212 < v13;
if !v213 { break; }
let v218 = v46 % v47;
let v219 = *v1165;
let v220 = v219 + v218;
let v222 = vec4<f32>(v108);
var<function> v1167_store: vec4<f32>;
let v1167 = &v1167_store;
*v1167 = v222;
let v224 = v220 < v13;
if v224 {
let v230 = *v62;
let v231 = v230 + v220;
let v235 = &(*v1309)[v231];
let v236 = *v235;
*v1167 = v236;

}
let v241 = &(*v1161)[v3];
let v242 = *v1167;
*v241 = v242;
var<function> v1168_store: vec4<f32>;
let v1168 = &v1168_store;
*v1168 = v222;
if v224 {
let v252 = *v90;
let v253 = v252 + v220;
let v257 = &(*v1308)[v253];
let v258 = *v257;
*v1168 = v258;

}
let v263 = &(*v1162)[v3];
let v264 = *v1168;
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
let v294 = &(*v1155)[v288];
*v294 = v285;
let v295 = v284[1];
let v300 = v288 + v28;
let v304 = &(*v1155)[v300];
*v304 = v295;
let v305 = v284[2];
let v310 = v288 + v117;
let v314 = &(*v1155)[v310];
*v314 = v305;
let v315 = v284[3];
let v320 = v288 + v123;
let v324 = &(*v1155)[v320];
*v324 = v315;

}
if v278 {
let v344 = *v263;
let v345 = v344[0];
let v346 = u32(17);
let v347 = v48 * v346;
let v348 = v347 + v270;
let v354 = &(*v1156)[v348];
*v354 = v345;
let v355 = v344[1];
let v360 = v348 + v28;
let v364 = &(*v1156)[v360];
*v364 = v355;
let v365 = v344[2];
let v370 = v348 + v117;
let v374 = &(*v1156)[v370];
*v374 = v365;
let v375 = v344[3];
let v380 = v348 + v123;
let v384 = &(*v1156)[v380];
*v384 = v375;

}
workgroupBarrier();
var<function> v1169_store: array<f32, 4>= array<f32, 4>();
let v1169 = &v1169_store;
for(var v392: u32 = v3; v392 < v101; v392 += v28) {
let v1183 = v1182[1];
let v395 = u32(v1183);
let v398 = u32(17);
let v399 = v395 * v398;
let v400 = v399 + v392;
let v404 = &(*v1155)[v400];
let v405 = *v404;
let v410 = &(*v1169)[v3];
*v410 = v405;
let v414 = v395 + v101;
let v416 = v414 * v398;
let v417 = v416 + v392;
let v421 = &(*v1155)[v417];
let v422 = *v421;
let v427 = &(*v1169)[v28];
*v427 = v422;
let v430 = u32(32);
let v431 = v395 + v430;
let v433 = v431 * v398;
let v434 = v433 + v392;
let v438 = &(*v1155)[v434];
let v439 = *v438;
let v444 = &(*v1169)[v117];
*v444 = v439;
let v447 = u32(48);
let v448 = v395 + v447;
let v450 = v448 * v398;
let v451 = v450 + v392;
let v455 = &(*v1155)[v451];
let v456 = *v455;
let v461 = &(*v1169)[v123];
*v461 = v456;
let v1187 = v1182[0];
let v463 = u32(v1187);
let v467 = v463 * v398;
let v468 = v467 + v392;
let v472 = &(*v1156)[v468];
let v473 = *v472;
let v479 = *v410;
let v486 = *v107;
let v1291 = fma(v479, v473, v486);
*v107 = v1291;
let v493 = *v427;
let v500 = *v131;
let v1292 = fma(v493, v473, v500);
*v131 = v1292;
let v507 = *v444;
let v514 = *v155;
let v1293 = fma(v507, v473, v514);
*v155 = v1293;
let v521 = *v461;
let v528 = *v179;
let v1294 = fma(v521, v473, v528);
*v179 = v1294;
let v533 = v463 + v101;
let v535 = v533 * v398;
let v536 = v535 + v392;
let v540 = &(*v1156)[v536];
let v541 = *v540;
let v547 = *v410;
let v554 = *v113;
let v1295 = fma(v547, v541, v554);
*v113 = v1295;
let v561 = *v427;
let v568 = *v137;
let v1296 = fma(v561, v541, v568);
*v137 = v1296;
let v575 = *v444;
let v582 = *v161;
let v1297 = fma(v575, v541, v582);
*v161 = v1297;
let v589 = *v461;
let v596 = *v185;
let v1298 = fma(v589, v541, v596);
*v185 = v1298;
let v601 = v463 + v430;
let v603 = v601 * v398;
let v604 = v603 + v392;
let v608 = &(*v1156)[v604];
let v609 = *v608;
let v615 = *v410;
let v622 = *v119;
let v1299 = fma(v615, v609, v622);
*v119 = v1299;
let v629 = *v427;
let v636 = *v143;
let v1300 = fma(v629, v609, v636);
*v143 = v1300;
let v643 = *v444;
let v650 = *v167;
let v1301 = fma(v643, v609, v650);
*v167 = v1301;
let v657 = *v461;
let v664 = *v191;
let v1302 = fma(v657, v609, v664);
*v191 = v1302;
let v669 = v463 + v447;
let v671 = v669 * v398;
let v672 = v671 + v392;
let v676 = &(*v1156)[v672];
let v677 = *v676;
let v683 = *v410;
let v690 = *v125;
let v1303 = fma(v683, v677, v690);
*v125 = v1303;
let v697 = *v427;
let v704 = *v149;
let v1304 = fma(v697, v677, v704);
*v149 = v1304;
let v711 = *v444;
let v718 = *v173;
let v1305 = fma(v711, v677, v718);
*v173 = v1305;
let v725 = *v461;
let v732 = *v197;
let v1306 = fma(v725, v677, v732);
*v197 = v1306;

}
let v734 = *v1165;
let v736 = v734 + v47;
*v1165 = v736;

}
let v1192 = v1182[1];
let v742 = u32(v1192);
let v743 = v40 + v742;
let v1194 = v1182[0];
let v749 = u32(v1194);
let v750 = v68 + v749;
let v760 = *v107;
let v767 = v743 < v16;
let v768 = v750 < v15;
let v769 = v767 && v768;
if v769 {
let v770 = v743 * v15;
let v771 = v770 + v750;
let v775 = &(*v1307)[v771];
*v775 = v760;

}
let v779 = v750 + v101;
let v785 = *v113;
let v793 = v779 < v15;
let v794 = v767 && v793;
if v794 {
let v795 = v743 * v15;
let v796 = v795 + v779;
let v800 = &(*v1307)[v796];
*v800 = v785;

}
let v803 = u32(32);
let v804 = v750 + v803;
let v810 = *v119;
let v818 = v804 < v15;
let v819 = v767 && v818;
if v819 {
let v820 = v743 * v15;
let v821 = v820 + v804;
let v825 = &(*v1307)[v821];
*v825 = v810;

}
let v828 = u32(48);
let v829 = v750 + v828;
let v835 = *v125;
let v843 = v829 < v15;
let v844 = v767 && v843;
if v844 {
let v845 = v743 * v15;
let v846 = v845 + v829;
let v850 = &(*v1307)[v846];
*v850 = v835;

}
let v852 = v743 + v101;
let v860 = *v131;
let v867 = v852 < v16;
let v869 = v867 && v768;
if v869 {
let v870 = v852 * v15;
let v871 = v870 + v750;
let v875 = &(*v1307)[v871];
*v875 = v860;

}
let v885 = *v137;
let v894 = v867 && v793;
if v894 {
let v895 = v852 * v15;
let v896 = v895 + v779;
let v900 = &(*v1307)[v896];
*v900 = v885;

}
let v910 = *v143;
let v919 = v867 && v818;
if v919 {
let v920 = v852 * v15;
let v921 = v920 + v804;
let v925 = &(*v1307)[v921];
*v925 = v910;

}
let v935 = *v149;
let v944 = v867 && v843;
if v944 {
let v945 = v852 * v15;
let v946 = v945 + v829;
let v950 = &(*v1307)[v946];
*v950 = v935;

}
let v952 = v743 + v803;
let v960 = *v155;
let v967 = v952 < v16;
let v969 = v967 && v768;
if v969 {
let v970 = v952 * v15;
let v971 = v970 + v750;
let v975 = &(*v1307)[v971];
*v975 = v960;

}
let v985 = *v161;
let v994 = v967 && v793;
if v994 {
let v995 = v952 * v15;
let v996 = v995 + v779;
let v1000 = &(*v1307)[v996];
*v1000 = v985;

}
let v1010 = *v167;
let v1019 = v967 && v818;
if v1019 {
let v1020 = v952 * v15;
let v1021 = v1020 + v804;
let v1025 = &(*v1307)[v1021];
*v1025 = v1010;

}
let v1035 = *v173;
let v1044 = v967 && v843;
if v1044 {
let v1045 = v952 * v15;
let v1046 = v1045 + v829;
let v1050 = &(*v1307)[v1046];
*v1050 = v1035;

}
let v1052 = v743 + v828;
let v1060 = *v179;
let v1067 = v1052 < v16;
let v1069 = v1067 && v768;
if v1069 {
let v1070 = v1052 * v15;
let v1071 = v1070 + v750;
let v1075 = &(*v1307)[v1071];
*v1075 = v1060;

}
let v1085 = *v185;
let v1094 = v1067 && v793;
if v1094 {
let v1095 = v1052 * v15;
let v1096 = v1095 + v779;
let v1100 = &(*v1307)[v1096];
*v1100 = v1085;

}
let v1110 = *v191;
let v1119 = v1067 && v818;
if v1119 {
let v1120 = v1052 * v15;
let v1121 = v1120 + v804;
let v1125 = &(*v1307)[v1121];
*v1125 = v1110;

}
let v1135 = *v197;
let v1144 = v1067 && v843;
if v1144 {
let v1145 = v1052 * v15;
let v1146 = v1145 + v829;
let v1150 = &(*v1307)[v1146];
*v1150 = v1135;

}
return;

}
