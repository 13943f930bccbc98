enable f16;
var<workgroup> shared_v21: array<f32, 1088>;
var<workgroup> shared_v25: array<f32, 1088>;
var<workgroup> shared_v29: array<f32, 1>;
var<workgroup> shared_v33: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v1346: vec3<u32>, @builtin(local_invocation_index) v1349: u32, @builtin(local_invocation_id) v1359: vec3<u32>) {
let v1515 = &v9;
let v1516 = &v5;
let v1517 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v1330 = &shared_v21;
let v1331 = &shared_v25;
let v31 = u32(1);
let v1347 = v1346[1];
let v41 = u32(v1347);
let v42 = v41 % v17;
let v43 = u32(64);
let v44 = v42 * v43;
let v47 = v41 / v17;
var<function> v1334_store: array<u32, 1>= array<u32, 1>();
let v1334 = &v1334_store;
let v1350 = v1349;
let v53 = u32(v1350);
let v54 = u32(4);
let v55 = v53 / v54;
let v58 = u32(63);
let v59 = min(v55, v58);
let v60 = v44 + v59;
let v62 = v16 - v31;
let v63 = min(v60, v62);
let v64 = v63 * v18;
let v65 = v64 + v47;
let v66 = v65 * v13;
let v71 = &(*v1334)[v3];
*v71 = v66;
let v1352 = v1346[0];
let v79 = u32(v1352);
let v81 = v79 * v43;
var<function> v1335_store: array<u32, 1>= array<u32, 1>();
let v1335 = &v1335_store;
let v92 = v81 + v55;
let v94 = v15 - v31;
let v95 = min(v92, v94);
let v96 = v47 * v15;
let v97 = v96 + v95;
let v98 = v97 * v14;
let v103 = &(*v1335)[v3];
*v103 = v98;
var<function> v1336_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v1336 = &v1336_store;
var<function> v1337_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v1337 = &v1337_store;
var<function> v1338_store: array<f32, 16>= array<f32, 16>();
let v1338 = &v1338_store;
let v114 = u32(16);
let v120 = &(*v1338)[v3];
let v121 = f32(0.0);
*v120 = v121;
let v126 = &(*v1338)[v31];
*v126 = v121;
let v130 = u32(2);
let v132 = &(*v1338)[v130];
*v132 = v121;
let v136 = u32(3);
let v138 = &(*v1338)[v136];
*v138 = v121;
let v144 = &(*v1338)[v54];
*v144 = v121;
let v148 = u32(5);
let v150 = &(*v1338)[v148];
*v150 = v121;
let v154 = u32(6);
let v156 = &(*v1338)[v154];
*v156 = v121;
let v160 = u32(7);
let v162 = &(*v1338)[v160];
*v162 = v121;
let v166 = u32(8);
let v168 = &(*v1338)[v166];
*v168 = v121;
let v172 = u32(9);
let v174 = &(*v1338)[v172];
*v174 = v121;
let v178 = u32(10);
let v180 = &(*v1338)[v178];
*v180 = v121;
let v184 = u32(11);
let v186 = &(*v1338)[v184];
*v186 = v121;
let v190 = u32(12);
let v192 = &(*v1338)[v190];
*v192 = v121;
let v196 = u32(13);
let v198 = &(*v1338)[v196];
*v198 = v121;
let v202 = u32(14);
let v204 = &(*v1338)[v202];
*v204 = v121;
let v208 = u32(15);
let v210 = &(*v1338)[v208];
*v210 = v121;
var<function> v1339_store: array<f32, 1>= array<f32, 1>();
let v1339 = &v1339_store;
let v220 = &(*v1339)[v3];
*v220 = v121;
var<function> v1340_store: u32;
let v1340 = &v1340_store;
*v1340 = v3;
loop {
let v225 = *v1340;
let v226 = v225 < v13;
if !v226 { break; }
let v231 = v53 % v54;
let v232 = *v1340;
let v233 = v232 + v231;
let v235 = vec4<f32>(v121);
var<function> v1342_store: vec4<f32>;
let v1342 = &v1342_store;
*v1342 = v235;
let v237 = v233 < v13;
if v237 {
let v243 = *v71;
let v244 = v243 + v233;
let v248 = &(*v1517)[v244];
let v249 = *v248;
*v1342 = v249;

}
let v254 = &(*v1336)[v3];
let v255 = *v1342;
*v254 = v255;
let v256 = f16(0.0);
let v257 = vec4<f16>(v256);
var<function> v1343_store: vec4<f16>;
let v1343 = &v1343_store;
*v1343 = v257;
if v237 {
let v265 = *v103;
let v266 = v265 + v233;
let v270 = &(*v1516)[v266];
let v271 = *v270;
*v1343 = v271;

}
let v276 = &(*v1337)[v3];
let v277 = *v1343;
*v276 = v277;
workgroupBarrier();
let v283 = v231 * v54;
let v291 = v55 < v43;
if v291 {
let v297 = *v254;
let v298 = v297[0];
let v299 = u32(17);
let v300 = v55 * v299;
let v301 = v300 + v283;
let v307 = &(*v1330)[v301];
*v307 = v298;
let v308 = v297[1];
let v313 = v301 + v31;
let v317 = &(*v1330)[v313];
*v317 = v308;
let v318 = v297[2];
let v323 = v301 + v130;
let v327 = &(*v1330)[v323];
*v327 = v318;
let v328 = v297[3];
let v333 = v301 + v136;
let v337 = &(*v1330)[v333];
*v337 = v328;

}
if v291 {
let v357 = *v276;
let v358 = vec4<f32>(v357);
let v359 = v358[0];
let v360 = u32(17);
let v361 = v55 * v360;
let v362 = v361 + v283;
let v368 = &(*v1331)[v362];
*v368 = v359;
let v369 = v358[1];
let v374 = v362 + v31;
let v378 = &(*v1331)[v374];
*v378 = v369;
let v379 = v358[2];
let v384 = v362 + v130;
let v388 = &(*v1331)[v384];
*v388 = v379;
let v389 = v358[3];
let v394 = v362 + v136;
let v398 = &(*v1331)[v394];
*v398 = v389;

}
workgroupBarrier();
var<function> v1344_store: array<f32, 4>= array<f32, 4>();
let v1344 = &v1344_store;
for(var v406: u32 = v3; v406 < v114; v406 += v31) {
let v1360 = v1359[1];
let v409 = u32(v1360);
let v412 = u32(17);
let v413 = v409 * v412;
let v414 = v413 + v406;
let v418 = &(*v1330)[v414];
let v419 = *v418;
let v424 = &(*v1344)[v3];
*v424 = v419;
let v428 = v409 + v114;
let v430 = v428 * v412;
let v431 = v430 + v406;
let v435 = &(*v1330)[v431];
let v436 = *v435;
let v441 = &(*v1344)[v31];
*v441 = v436;
let v444 = u32(32);
let v445 = v409 + v444;
let v447 = v445 * v412;
let v448 = v447 + v406;
let v452 = &(*v1330)[v448];
let v453 = *v452;
let v458 = &(*v1344)[v130];
*v458 = v453;
let v461 = u32(48);
let v462 = v409 + v461;
let v464 = v462 * v412;
let v465 = v464 + v406;
let v469 = &(*v1330)[v465];
let v470 = *v469;
let v475 = &(*v1344)[v136];
*v475 = v470;
let v1364 = v1359[0];
let v477 = u32(v1364);
let v481 = v477 * v412;
let v482 = v481 + v406;
let v486 = &(*v1331)[v482];
let v487 = *v486;
let v493 = *v424;
let v500 = *v120;
let v1499 = fma(v493, v487, v500);
*v120 = v1499;
let v507 = *v441;
let v514 = *v144;
let v1500 = fma(v507, v487, v514);
*v144 = v1500;
let v521 = *v458;
let v528 = *v168;
let v1501 = fma(v521, v487, v528);
*v168 = v1501;
let v535 = *v475;
let v542 = *v192;
let v1502 = fma(v535, v487, v542);
*v192 = v1502;
let v547 = v477 + v114;
let v549 = v547 * v412;
let v550 = v549 + v406;
let v554 = &(*v1331)[v550];
let v555 = *v554;
let v561 = *v424;
let v568 = *v126;
let v1503 = fma(v561, v555, v568);
*v126 = v1503;
let v575 = *v441;
let v582 = *v150;
let v1504 = fma(v575, v555, v582);
*v150 = v1504;
let v589 = *v458;
let v596 = *v174;
let v1505 = fma(v589, v555, v596);
*v174 = v1505;
let v603 = *v475;
let v610 = *v198;
let v1506 = fma(v603, v555, v610);
*v198 = v1506;
let v615 = v477 + v444;
let v617 = v615 * v412;
let v618 = v617 + v406;
let v622 = &(*v1331)[v618];
let v623 = *v622;
let v629 = *v424;
let v636 = *v132;
let v1507 = fma(v629, v623, v636);
*v132 = v1507;
let v643 = *v441;
let v650 = *v156;
let v1508 = fma(v643, v623, v650);
*v156 = v1508;
let v657 = *v458;
let v664 = *v180;
let v1509 = fma(v657, v623, v664);
*v180 = v1509;
let v671 = *v475;
let v678 = *v204;
let v1510 = fma(v671, v623, v678);
*v204 = v1510;
let v683 = v477 + v461;
let v685 = v683 * v412;
let v686 = v685 + v406;
let v690 = &(*v1331)[v686];
let v691 = *v690;
let v697 = *v424;
let v704 = *v138;
let v1511 = fma(v697, v691, v704);
*v138 = v1511;
let v711 = *v441;
let v718 = *v162;
let v1512 = fma(v711, v691, v718);
*v162 = v1512;
let v725 = *v458;
let v732 = *v186;
let v1513 = fma(v725, v691, v732);
*v186 = v1513;
let v739 = *v475;
let v746 = *v210;
let v1514 = fma(v739, v691, v746);
*v210 = v1514;

}
let v748 = *v1340;
let v750 = v748 + v54;
*v1340 = v750;

}
let v1369 = v1359[1];
let v757 = u32(v1369);
let v758 = v44 + v757;
let v1371 = v1359[0];
let v764 = u32(v1371);
let v765 = v81 + v764;
let v775 = *v120;
let v782 = v758 < v16;
let v783 = v765 < v15;
let v784 = v782 && v783;
if v784 {
let v785 = v758 * v18;
let v789 = v785 + v47;
let v1373 = v1346[2];
let v791 = u32(v1373);
let v792 = v791 * v16;
let v793 = v792 * v18;
let v794 = v793 + v789;
let v795 = v794 * v15;
let v796 = v795 + v765;
let v800 = &(*v1515)[v796];
*v800 = v775;

}
let v804 = v765 + v114;
let v810 = *v126;
let v818 = v804 < v15;
let v819 = v782 && v818;
if v819 {
let v820 = v758 * v18;
let v824 = v820 + v47;
let v1375 = v1346[2];
let v826 = u32(v1375);
let v827 = v826 * v16;
let v828 = v827 * v18;
let v829 = v828 + v824;
let v830 = v829 * v15;
let v831 = v830 + v804;
let v835 = &(*v1515)[v831];
*v835 = v810;

}
let v838 = u32(32);
let v839 = v765 + v838;
let v845 = *v132;
let v853 = v839 < v15;
let v854 = v782 && v853;
if v854 {
let v855 = v758 * v18;
let v859 = v855 + v47;
let v1377 = v1346[2];
let v861 = u32(v1377);
let v862 = v861 * v16;
let v863 = v862 * v18;
let v864 = v863 + v859;
let v865 = v864 * v15;
let v866 = v865 + v839;
let v870 = &(*v1515)[v866];
*v870 = v845;

}
let v873 = u32(48);
let v874 = v765 + v873;
let v880 = *v138;
let v888 = v874 < v15;
let v889 = v782 && v888;
if v889 {
let v890 = v758 * v18;
let v894 = v890 + v47;
let v1379 = v1346[2];
let v896 = u32(v1379);
let v897 = v896 * v16;
let v898 = v897 * v18;
let v899 = v898 + v894;
let v900 = v899 * v15;
let v901 = v900 + v874;
let v905 = &(*v1515)[v901];
*v905 = v880;

}
let v907 = v758 + v114;
let v915 = *v144;
let v922 = v907 < v16;
let v924 = v922 && v783;
if v924 {
let v925 = v907 * v18;
let v929 = v925 + v47;
let v1381 = v1346[2];
let v931 = u32(v1381);
let v932 = v931 * v16;
let v933 = v932 * v18;
let v934 = v933 + v929;
let v935 = v934 * v15;
let v936 = v935 + v765;
let v940 = &(*v1515)[v936];
*v940 = v915;

}
let v950 = *v150;
let v959 = v922 && v818;
if v959 {
let v960 = v907 * v18;
let v964 = v960 + v47;
let v1383 = v1346[2];
let v966 = u32(v1383);
let v967 = v966 * v16;
let v968 = v967 * v18;
let v969 = v968 + v964;
let v970 = v969 * v15;
let v971 = v970 + v804;
let v975 = &(*v1515)[v971];
*v975 = v950;

}
let v985 = *v156;
let v994 = v922 && v853;
if v994 {
let v995 = v907 * v18;
let v999 = v995 + v47;
let v1385 = v1346[2];
let v1001 = u32(v1385);
let v1002 = v1001 * v16;
let v1003 = v1002 * v18;
let v1004 = v1003 + v999;
let v1005 = v1004 * v15;
let v1006 = v1005 + v839;
let v1010 = &(*v1515)[v1006];
*v1010 = v985;

}
let v1020 = *v162;
let v1029 = v922 && v888;
if v1029 {
let v1030 = v907 * v18;
let v1034 = v1030 + v47;
let v1387 = v1346[2];
let v1036 = u32(v1387);
let v1037 = v1036 * v16;
let v1038 = v1037 * v18;
let v1039 = v1038 + v1034;
let v1040 = v1039 * v15;
let v1041 = v1040 + v874;
let v1045 = &(*v1515)[v1041];
*v1045 = v1020;

}
let v1047 = v758 + v838;
let v1055 = *v168;
let v1062 = v1047 < v16;
let v1064 = v1062 && v783;
if v1064 {
let v1065 = v1047 * v18;
let v1069 = v1065 + v47;
let v1389 = v1346[2];
let v1071 = u32(v1389);
let v1072 = v1071 * v16;
let v1073 = v1072 * v18;
let v1074 = v1073 + v1069;
let v1075 = v1074 * v15;
let v1076 = v1075 + v765;
let v1080 = &(*v1515)[v1076];
*v1080 = v1055;

}
let v1090 = *v174;
let v1099 = v1062 && v818;
if v1099 {
let v1100 = v1047 * v18;
let v1104 = v1100 + v47;
let v1391 = v1346[2];
let v1106 = u32(v1391);
let v1107 = v1106 * v16;
let v1108 = v1107 * v18;
let v1109 = v1108 + v1104;
let v1110 = v1109 * v15;
let v1111 = v1110 + v804;
let v1115 = &(*v1515)[v1111];
*v1115 = v1090;

}
let v1125 = *v180;
let v1134 = v1062 && v853;
if v1134 {
let v1135 = v1047 * v18;
let v1139 = v1135 + v47;
let v1393 = v1346[2];
let v1141 = u32(v1393);
let v1142 = v1141 * v16;
let v1143 = v1142 * v18;
let v1144 = v1143 + v1139;
let v1145 = v1144 * v15;
let v1146 = v1145 + v839;
let v1150 = &(*v1515)[v1146];
*v1150 = v1125;

}
let v1160 = *v186;
let v1169 = v1062 && v888;
if v1169 {
let v1170 = v1047 * v18;
let v1174 = v1170 + v47;
let v1395 = v1346[2];
let v1176 = u32(v1395);
let v1177 = v1176 * v16;
let v1178 = v1177 * v18;
let v1179 = v1178 + v1174;
let v1180 = v1179 * v15;
let v1181 = v1180 + v874;
let v1185 = &(*v1515)[v1181];
*v1185 = v1160;

}
let v1187 = v758 + v873;
let v1195 = *v192;
let v1202 = v1187 < v16;
let v1204 = v1202 && v783;
if v1204 {
let v1205 = v1187 * v18;
let v1209 = v1205 + v47;
let v1397 = v1346[2];
let v1211 = u32(v1397);
let v1212 = v1211 * v16;
let v1213 = v1212 * v18;
let v1214 = v1213 + v1209;
let v1215 = v1214 * v15;
let v1216 = v1215 + v765;
let v1220 = &(*v1515)[v1216];
*v1220 = v1195;

}
let v1230 = *v198;
let v1239 = v1202 && v818;
if v1239 {
let v1240 = v1187 * v18;
let v1244 = v1240 + v47;
let v1399 = v1346[2];
let v1246 = u32(v1399);
let v1247 = v1246 * v16;
let v1248 = v1247 * v18;
let v1249 = v1248 + v1244;
let v1250 = v1249 * v15;
let v1251 = v1250 + v804;
let v1255 = &(*v1515)[v1251];
*v1255 = v1230;

}
let v1265 = *v204;
let v1274 = v1202 && v853;
if v1274 {
let v1275 = v1187 * v18;
let v1279 = v1275 + v47;
let v1401 = v1346[2];
let v1281 = u32(v1401);
let v1282 = v1281 * v16;
let v1283 = v1282 * v18;
let v1284 = v1283 + v1279;
let v1285 = v1284 * v15;
let v1286 = v1285 + v839;
let v1290 = &(*v1515)[v1286];
*v1290 = v1265;

}
let v1300 = *v210;
let v1309 = v1202 && v888;
if v1309 {
let v1310 = v1187 * v18;
let v1314 = v1310 + v47;
let v1403 = v1346[2];
let v1316 = u32(v1403);
let v1317 = v1316 * v16;
let v1318 = v1317 * v18;
let v1319 = v1318 + v1314;
let v1320 = v1319 * v15;
let v1321 = v1320 + v874;
let v1325 = &(*v1515)[v1321];
*v1325 = v1300;

}
return;

}
