var<workgroup> shared_v21: array<f32, 1088>;
var<workgroup> shared_v25: array<f32, 1088>;
var<workgroup> shared_v29: array<f32, 1>;
var<workgroup> shared_v33: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v1345: vec3<u32>, @builtin(local_invocation_index) v1348: u32, @builtin(local_invocation_id) v1358: vec3<u32>) {
let v1514 = &v9;
let v1515 = &v5;
let v1516 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v1329 = &shared_v21;
let v1330 = &shared_v25;
let v31 = u32(1);
let v1346 = v1345[1];
let v41 = u32(v1346);
let v42 = v41 % v17;
let v43 = u32(64);
let v44 = v42 * v43;
let v47 = v41 / v17;
var<function> v1333_store: array<u32, 1>= array<u32, 1>();
let v1333 = &v1333_store;
let v1349 = v1348;
let v53 = u32(v1349);
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
let v71 = &(*v1333)[v3];
*v71 = v66;
let v1351 = v1345[0];
let v79 = u32(v1351);
let v81 = v79 * v43;
var<function> v1334_store: array<u32, 1>= array<u32, 1>();
let v1334 = &v1334_store;
let v92 = v81 + v55;
let v94 = v15 - v31;
let v95 = min(v92, v94);
let v96 = v47 * v15;
let v97 = v96 + v95;
let v98 = v97 * v14;
let v103 = &(*v1334)[v3];
*v103 = v98;
var<function> v1335_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v1335 = &v1335_store;
var<function> v1336_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v1336 = &v1336_store;
var<function> v1337_store: array<f32, 16>= array<f32, 16>();
let v1337 = &v1337_store;
let v114 = u32(16);
let v120 = &(*v1337)[v3];
let v121 = f32(0.0);
*v120 = v121;
let v126 = &(*v1337)[v31];
*v126 = v121;
let v130 = u32(2);
let v132 = &(*v1337)[v130];
*v132 = v121;
let v136 = u32(3);
let v138 = &(*v1337)[v136];
*v138 = v121;
let v144 = &(*v1337)[v54];
*v144 = v121;
let v148 = u32(5);
let v150 = &(*v1337)[v148];
*v150 = v121;
let v154 = u32(6);
let v156 = &(*v1337)[v154];
*v156 = v121;
let v160 = u32(7);
let v162 = &(*v1337)[v160];
*v162 = v121;
let v166 = u32(8);
let v168 = &(*v1337)[v166];
*v168 = v121;
let v172 = u32(9);
let v174 = &(*v1337)[v172];
*v174 = v121;
let v178 = u32(10);
let v180 = &(*v1337)[v178];
*v180 = v121;
let v184 = u32(11);
let v186 = &(*v1337)[v184];
*v186 = v121;
let v190 = u32(12);
let v192 = &(*v1337)[v190];
*v192 = v121;
let v196 = u32(13);
let v198 = &(*v1337)[v196];
*v198 = v121;
let v202 = u32(14);
let v204 = &(*v1337)[v202];
*v204 = v121;
let v208 = u32(15);
let v210 = &(*v1337)[v208];
*v210 = v121;
var<function> v1338_store: array<f32, 1>= array<f32, 1>();
let v1338 = &v1338_store;
let v220 = &(*v1338)[v3];
*v220 = v121;
var<function> v1339_store: u32;
let v1339 = &v1339_store;
*v1339 = v3;
loop {
let v225 = *v1339;
let v226 = v225 < v13;
if !v226 { break; }
let v231 = v53 % v54;
let v232 = *v1339;
let v233 = v232 + v231;
let v235 = vec4<f32>(v121);
var<function> v1341_store: vec4<f32>;
let v1341 = &v1341_store;
*v1341 = v235;
let v237 = v233 < v13;
if v237 {
let v243 = *v71;
let v244 = v243 + v233;
let v248 = &(*v1516)[v244];
let v249 = *v248;
*v1341 = v249;

}
let v254 = &(*v1335)[v3];
let v255 = *v1341;
*v254 = v255;
var<function> v1342_store: vec4<f32>;
let v1342 = &v1342_store;
*v1342 = v235;
if v237 {
let v265 = *v103;
let v266 = v265 + v233;
let v270 = &(*v1515)[v266];
let v271 = *v270;
*v1342 = v271;

}
let v276 = &(*v1336)[v3];
let v277 = *v1342;
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
let v307 = &(*v1329)[v301];
*v307 = v298;
let v308 = v297[1];
let v313 = v301 + v31;
let v317 = &(*v1329)[v313];
*v317 = v308;
let v318 = v297[2];
let v323 = v301 + v130;
let v327 = &(*v1329)[v323];
*v327 = v318;
let v328 = v297[3];
let v333 = v301 + v136;
let v337 = &(*v1329)[v333];
*v337 = v328;

}
if v291 {
let v357 = *v276;
let v358 = v357[0];
let v359 = u32(17);
let v360 = v55 * v359;
let v361 = v360 + v283;
let v367 = &(*v1330)[v361];
*v367 = v358;
let v368 = v357[1];
let v373 = v361 + v31;
let v377 = &(*v1330)[v373];
*v377 = v368;
let v378 = v357[2];
let v383 = v361 + v130;
let v387 = &(*v1330)[v383];
*v387 = v378;
let v388 = v357[3];
let v393 = v361 + v136;
let v397 = &(*v1330)[v393];
*v397 = v388;

}
workgroupBarrier();
var<function> v1343_store: array<f32, 4>= array<f32, 4>();
let v1343 = &v1343_store;
for(var v405: u32 = v3; v405 < v114; v405 += v31) {
let v1359 = v1358[1];
let v408 = u32(v1359);
let v411 = u32(17);
let v412 = v408 * v411;
let v413 = v412 + v405;
let v417 = &(*v1329)[v413];
let v418 = *v417;
let v423 = &(*v1343)[v3];
*v423 = v418;
let v427 = v408 + v114;
let v429 = v427 * v411;
let v430 = v429 + v405;
let v434 = &(*v1329)[v430];
let v435 = *v434;
let v440 = &(*v1343)[v31];
*v440 = v435;
let v443 = u32(32);
let v444 = v408 + v443;
let v446 = v444 * v411;
let v447 = v446 + v405;
let v451 = &(*v1329)[v447];
let v452 = *v451;
let v457 = &(*v1343)[v130];
*v457 = v452;
let v460 = u32(48);
let v461 = v408 + v460;
let v463 = v461 * v411;
let v464 = v463 + v405;
let v468 = &(*v1329)[v464];
let v469 = *v468;
let v474 = &(*v1343)[v136];
*v474 = v469;
let v1363 = v1358[0];
let v476 = u32(v1363);
let v480 = v476 * v411;
let v481 = v480 + v405;
let v485 = &(*v1330)[v481];
let v486 = *v485;
let v492 = *v423;
let v499 = *v120;
let v1498 = fma(v492, v486, v499);
*v120 = v1498;
let v506 = *v440;
let v513 = *v144;
let v1499 = fma(v506, v486, v513);
*v144 = v1499;
let v520 = *v457;
let v527 = *v168;
let v1500 = fma(v520, v486, v527);
*v168 = v1500;
let v534 = *v474;
let v541 = *v192;
let v1501 = fma(v534, v486, v541);
*v192 = v1501;
let v546 = v476 + v114;
let v548 = v546 * v411;
let v549 = v548 + v405;
let v553 = &(*v1330)[v549];
let v554 = *v553;
let v560 = *v423;
let v567 = *v126;
let v1502 = fma(v560, v554, v567);
*v126 = v1502;
let v574 = *v440;
let v581 = *v150;
let v1503 = fma(v574, v554, v581);
*v150 = v1503;
let v588 = *v457;
let v595 = *v174;
let v1504 = fma(v588, v554, v595);
*v174 = v1504;
let v602 = *v474;
let v609 = *v198;
let v1505 = fma(v602, v554, v609);
*v198 = v1505;
let v614 = v476 + v443;
let v616 = v614 * v411;
let v617 = v616 + v405;
let v621 = &(*v1330)[v617];
let v622 = *v621;
let v628 = *v423;
let v635 = *v132;
let v1506 = fma(v628, v622, v635);
*v132 = v1506;
let v642 = *v440;
let v649 = *v156;
let v1507 = fma(v642, v622, v649);
*v156 = v1507;
let v656 = *v457;
let v663 = *v180;
let v1508 = fma(v656, v622, v663);
*v180 = v1508;
let v670 = *v474;
let v677 = *v204;
let v1509 = fma(v670, v622, v677);
*v204 = v1509;
let v682 = v476 + v460;
let v684 = v682 * v411;
let v685 = v684 + v405;
let v689 = &(*v1330)[v685];
let v690 = *v689;
let v696 = *v423;
let v703 = *v138;
let v1510 = fma(v696, v690, v703);
*v138 = v1510;
let v710 = *v440;
let v717 = *v162;
let v1511 = fma(v710, v690, v717);
*v162 = v1511;
let v724 = *v457;
let v731 = *v186;
let v1512 = fma(v724, v690, v731);
*v186 = v1512;
let v738 = *v474;
let v745 = *v210;
let v1513 = fma(v738, v690, v745);
*v210 = v1513;

}
let v747 = *v1339;
let v749 = v747 + v54;
*v1339 = v749;

}
let v1368 = v1358[1];
let v756 = u32(v1368);
let v757 = v44 + v756;
let v1370 = v1358[0];
let v763 = u32(v1370);
let v764 = v81 + v763;
let v774 = *v120;
let v781 = v757 < v16;
let v782 = v764 < v15;
let v783 = v781 && v782;
if v783 {
let v784 = v757 * v18;
let v788 = v784 + v47;
let v1372 = v1345[2];
let v790 = u32(v1372);
let v791 = v790 * v16;
let v792 = v791 * v18;
let v793 = v792 + v788;
let v794 = v793 * v15;
let v795 = v794 + v764;
let v799 = &(*v1514)[v795];
*v799 = v774;

}
let v803 = v764 + v114;
let v809 = *v126;
let v817 = v803 < v15;
let v818 = v781 && v817;
if v818 {
let v819 = v757 * v18;
let v823 = v819 + v47;
let v1374 = v1345[2];
let v825 = u32(v1374);
let v826 = v825 * v16;
let v827 = v826 * v18;
let v828 = v827 + v823;
let v829 = v828 * v15;
let v830 = v829 + v803;
let v834 = &(*v1514)[v830];
*v834 = v809;

}
let v837 = u32(32);
let v838 = v764 + v837;
let v844 = *v132;
let v852 = v838 < v15;
let v853 = v781 && v852;
if v853 {
let v854 = v757 * v18;
let v858 = v854 + v47;
let v1376 = v1345[2];
let v860 = u32(v1376);
let v861 = v860 * v16;
let v862 = v861 * v18;
let v863 = v862 + v858;
let v864 = v863 * v15;
let v865 = v864 + v838;
let v869 = &(*v1514)[v865];
*v869 = v844;

}
let v872 = u32(48);
let v873 = v764 + v872;
let v879 = *v138;
let v887 = v873 < v15;
let v888 = v781 && v887;
if v888 {
let v889 = v757 * v18;
let v893 = v889 + v47;
let v1378 = v1345[2];
let v895 = u32(v1378);
let v896 = v895 * v16;
let v897 = v896 * v18;
let v898 = v897 + v893;
let v899 = v898 * v15;
let v900 = v899 + v873;
let v904 = &(*v1514)[v900];
*v904 = v879;

}
let v906 = v757 + v114;
let v914 = *v144;
let v921 = v906 < v16;
let v923 = v921 && v782;
if v923 {
let v924 = v906 * v18;
let v928 = v924 + v47;
let v1380 = v1345[2];
let v930 = u32(v1380);
let v931 = v930 * v16;
let v932 = v931 * v18;
let v933 = v932 + v928;
let v934 = v933 * v15;
let v935 = v934 + v764;
let v939 = &(*v1514)[v935];
*v939 = v914;

}
let v949 = *v150;
let v958 = v921 && v817;
if v958 {
let v959 = v906 * v18;
let v963 = v959 + v47;
let v1382 = v1345[2];
let v965 = u32(v1382);
let v966 = v965 * v16;
let v967 = v966 * v18;
let v968 = v967 + v963;
let v969 = v968 * v15;
let v970 = v969 + v803;
let v974 = &(*v1514)[v970];
*v974 = v949;

}
let v984 = *v156;
let v993 = v921 && v852;
if v993 {
let v994 = v906 * v18;
let v998 = v994 + v47;
let v1384 = v1345[2];
let v1000 = u32(v1384);
let v1001 = v1000 * v16;
let v1002 = v1001 * v18;
let v1003 = v1002 + v998;
let v1004 = v1003 * v15;
let v1005 = v1004 + v838;
let v1009 = &(*v1514)[v1005];
*v1009 = v984;

}
let v1019 = *v162;
let v1028 = v921 && v887;
if v1028 {
let v1029 = v906 * v18;
let v1033 = v1029 + v47;
let v1386 = v1345[2];
let v1035 = u32(v1386);
let v1036 = v1035 * v16;
let v1037 = v1036 * v18;
let v1038 = v1037 + v1033;
let v1039 = v1038 * v15;
let v1040 = v1039 + v873;
let v1044 = &(*v1514)[v1040];
*v1044 = v1019;

}
let v1046 = v757 + v837;
let v1054 = *v168;
let v1061 = v1046 < v16;
let v1063 = v1061 && v782;
if v1063 {
let v1064 = v1046 * v18;
let v1068 = v1064 + v47;
let v1388 = v1345[2];
let v1070 = u32(v1388);
let v1071 = v1070 * v16;
let v1072 = v1071 * v18;
let v1073 = v1072 + v1068;
let v1074 = v1073 * v15;
let v1075 = v1074 + v764;
let v1079 = &(*v1514)[v1075];
*v1079 = v1054;

}
let v1089 = *v174;
let v1098 = v1061 && v817;
if v1098 {
let v1099 = v1046 * v18;
let v1103 = v1099 + v47;
let v1390 = v1345[2];
let v1105 = u32(v1390);
let v1106 = v1105 * v16;
let v1107 = v1106 * v18;
let v1108 = v1107 + v1103;
let v1109 = v1108 * v15;
let v1110 = v1109 + v803;
let v1114 = &(*v1514)[v1110];
*v1114 = v1089;

}
let v1124 = *v180;
let v1133 = v1061 && v852;
if v1133 {
let v1134 = v1046 * v18;
let v1138 = v1134 + v47;
let v1392 = v1345[2];
let v1140 = u32(v1392);
let v1141 = v1140 * v16;
let v1142 = v1141 * v18;
let v1143 = v1142 + v1138;
let v1144 = v1143 * v15;
let v1145 = v1144 + v838;
let v1149 = &(*v1514)[v1145];
*v1149 = v1124;

}
let v1159 = *v186;
let v1168 = v1061 && v887;
if v1168 {
let v1169 = v1046 * v18;
let v1173 = v1169 + v47;
let v1394 = v1345[2];
let v1175 = u32(v1394);
let v1176 = v1175 * v16;
let v1177 = v1176 * v18;
let v1178 = v1177 + v1173;
let v1179 = v1178 * v15;
let v1180 = v1179 + v873;
let v1184 = &(*v1514)[v1180];
*v1184 = v1159;

}
let v1186 = v757 + v872;
let v1194 = *v192;
let v1201 = v1186 < v16;
let v1203 = v1201 && v782;
if v1203 {
let v1204 = v1186 * v18;
let v1208 = v1204 + v47;
let v1396 = v1345[2];
let v1210 = u32(v1396);
let v1211 = v1210 * v16;
let v1212 = v1211 * v18;
let v1213 = v1212 + v1208;
let v1214 = v1213 * v15;
let v1215 = v1214 + v764;
let v1219 = &(*v1514)[v1215];
*v1219 = v1194;

}
let v1229 = *v198;
let v1238 = v1201 && v817;
if v1238 {
let v1239 = v1186 * v18;
let v1243 = v1239 + v47;
let v1398 = v1345[2];
let v1245 = u32(v1398);
let v1246 = v1245 * v16;
let v1247 = v1246 * v18;
let v1248 = v1247 + v1243;
let v1249 = v1248 * v15;
let v1250 = v1249 + v803;
let v1254 = &(*v1514)[v1250];
*v1254 = v1229;

}
let v1264 = *v204;
let v1273 = v1201 && v852;
if v1273 {
let v1274 = v1186 * v18;
let v1278 = v1274 + v47;
let v1400 = v1345[2];
let v1280 = u32(v1400);
let v1281 = v1280 * v16;
let v1282 = v1281 * v18;
let v1283 = v1282 + v1278;
let v1284 = v1283 * v15;
let v1285 = v1284 + v838;
let v1289 = &(*v1514)[v1285];
*v1289 = v1264;

}
let v1299 = *v210;
let v1308 = v1201 && v887;
if v1308 {
let v1309 = v1186 * v18;
let v1313 = v1309 + v47;
let v1402 = v1345[2];
let v1315 = u32(v1402);
let v1316 = v1315 * v16;
let v1317 = v1316 * v18;
let v1318 = v1317 + v1313;
let v1319 = v1318 * v15;
let v1320 = v1319 + v873;
let v1324 = &(*v1514)[v1320];
*v1324 = v1299;

}
return;

}
