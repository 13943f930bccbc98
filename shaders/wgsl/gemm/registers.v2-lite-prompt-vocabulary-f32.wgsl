var<workgroup> shared_v21: array<vec4<f32>, 320>;
var<workgroup> shared_v25: array<vec4<f32>, 320>;
var<workgroup> shared_v29: array<vec4<f32>, 1>;
var<workgroup> shared_v33: array<i32, 1>;
var<workgroup> shared_v1431: array<f32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v2161: vec3<u32>, @builtin(local_invocation_index) v2164: u32) {
let v2439 = &v9;
let v2440 = &v5;
let v2441 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v20 = info_var.scalars_usize[7];
let v2092 = &shared_v21;
let v2093 = &shared_v25;
let v31 = u32(1);
let v2162 = v2161[1];
let v41 = u32(v2162);
let v42 = v41 % v17;
let v43 = u32(64);
let v44 = v42 * v43;
let v47 = v41 / v17;
var<function> v2096_store: array<u32, 1>= array<u32, 1>();
let v2096 = &v2096_store;
let v2165 = v2164;
let v53 = u32(v2165);
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
let v71 = &(*v2096)[v3];
*v71 = v66;
let v2167 = v2161[0];
let v79 = u32(v2167);
let v81 = v79 * v43;
var<function> v2097_store: array<u32, 1>= array<u32, 1>();
let v2097 = &v2097_store;
let v92 = v81 + v55;
let v94 = v15 - v31;
let v95 = min(v92, v94);
let v96 = v47 * v15;
let v97 = v96 + v95;
let v98 = v97 * v14;
let v103 = &(*v2097)[v3];
*v103 = v98;
var<function> v2098_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v2098 = &v2098_store;
var<function> v2099_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v2099 = &v2099_store;
let v118 = u32(16);
let v119 = v53 / v118;
let v121 = v119 % v118;
let v125 = v53 % v118;
let v127 = v119 / v118;
var<function> v2101_store: array<f32, 16>= array<f32, 16>();
let v2101 = &v2101_store;
let v136 = &(*v2101)[v3];
let v137 = f32(0.0);
*v136 = v137;
let v142 = &(*v2101)[v31];
*v142 = v137;
let v146 = u32(2);
let v148 = &(*v2101)[v146];
*v148 = v137;
let v152 = u32(3);
let v154 = &(*v2101)[v152];
*v154 = v137;
let v160 = &(*v2101)[v54];
*v160 = v137;
let v164 = u32(5);
let v166 = &(*v2101)[v164];
*v166 = v137;
let v170 = u32(6);
let v172 = &(*v2101)[v170];
*v172 = v137;
let v176 = u32(7);
let v178 = &(*v2101)[v176];
*v178 = v137;
let v182 = u32(8);
let v184 = &(*v2101)[v182];
*v184 = v137;
let v188 = u32(9);
let v190 = &(*v2101)[v188];
*v190 = v137;
let v194 = u32(10);
let v196 = &(*v2101)[v194];
*v196 = v137;
let v200 = u32(11);
let v202 = &(*v2101)[v200];
*v202 = v137;
let v206 = u32(12);
let v208 = &(*v2101)[v206];
*v208 = v137;
let v212 = u32(13);
let v214 = &(*v2101)[v212];
*v214 = v137;
let v218 = u32(14);
let v220 = &(*v2101)[v218];
*v220 = v137;
let v224 = u32(15);
let v226 = &(*v2101)[v224];
*v226 = v137;
var<function> v2102_store: array<f32, 1>= array<f32, 1>();
let v2102 = &v2102_store;
let v236 = &(*v2102)[v3];
*v236 = v137;
let v2171 = v2161[2];
let v239 = u32(v2171);
let v240 = v239 * v20;
var<function> v2103_store: u32;
let v2103 = &v2103_store;
*v2103 = v240;
let v242 = *v2103;
let v243 = v242 + v20;
let v244 = min(v13, v243);
let v248 = v53 % v54;
let v250 = v242 + v248;
var<function> v2104_store: u32;
let v2104 = &v2104_store;
*v2104 = v250;
let v253 = vec4<f32>(v137);
var<function> v2105_store: vec4<f32>;
let v2105 = &v2105_store;
*v2105 = v253;
let v255 = *v2104;
let v256 = v255 < v244;
if v256 {
let v262 = *v71;
let v264 = v262 + v255;
let v268 = &(*v2441)[v264];
let v269 = *v268;
*v2105 = v269;

}
let v274 = &(*v2098)[v3];
let v275 = *v2105;
*v274 = v275;
var<function> v2106_store: vec4<f32>;
let v2106 = &v2106_store;
*v2106 = v253;
let v279 = *v2104;
let v280 = v279 < v244;
if v280 {
let v286 = *v103;
let v288 = v286 + v279;
let v292 = &(*v2440)[v288];
let v293 = *v292;
*v2106 = v293;

}
let v298 = &(*v2099)[v3];
let v299 = *v2106;
*v298 = v299;
loop {
let v300 = *v2103;
let v301 = v300 < v244;
if !v301 { break; }
workgroupBarrier();
let v310 = v55 < v43;
if v310 {
let v312 = v55 * v164;
let v317 = v312 + v248;
let v323 = *v274;
let v327 = &(*v2092)[v317];
*v327 = v323;

}
if v310 {
let v337 = v55 * v164;
let v342 = v337 + v248;
let v348 = *v298;
let v352 = &(*v2093)[v342];
*v352 = v348;

}
workgroupBarrier();
let v353 = *v2103;
let v355 = v353 + v54;
*v2103 = v355;
let v356 = *v2104;
let v358 = v356 + v54;
*v2104 = v358;
var<function> v2108_store: vec4<f32>;
let v2108 = &v2108_store;
*v2108 = v253;
let v362 = *v2104;
let v363 = v362 < v244;
if v363 {
let v369 = *v71;
let v371 = v369 + v362;
let v375 = &(*v2441)[v371];
let v376 = *v375;
*v2108 = v376;

}
let v382 = *v2108;
*v274 = v382;
var<function> v2109_store: vec4<f32>;
let v2109 = &v2109_store;
*v2109 = v253;
let v386 = *v2104;
let v387 = v386 < v244;
if v387 {
let v393 = *v103;
let v395 = v393 + v386;
let v399 = &(*v2440)[v395];
let v400 = *v399;
*v2109 = v400;

}
let v406 = *v2109;
*v298 = v406;
var<function> v2110_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v2110 = &v2110_store;
for(var v414: u32 = v3; v414 < v54; v414 += v31) {
let v417 = v127 * v54;
let v418 = v417 + v414;
let v422 = v121 * v164;
let v423 = v422 + v418;
let v427 = &(*v2092)[v423];
let v428 = *v427;
let v433 = &(*v2110)[v3];
*v433 = v428;
let v435 = v121 + v118;
let v437 = v435 * v164;
let v438 = v437 + v418;
let v442 = &(*v2092)[v438];
let v443 = *v442;
let v448 = &(*v2110)[v31];
*v448 = v443;
let v449 = u32(32);
let v450 = v121 + v449;
let v452 = v450 * v164;
let v453 = v452 + v418;
let v457 = &(*v2092)[v453];
let v458 = *v457;
let v463 = &(*v2110)[v146];
*v463 = v458;
let v464 = u32(48);
let v465 = v121 + v464;
let v467 = v465 * v164;
let v468 = v467 + v418;
let v472 = &(*v2092)[v468];
let v473 = *v472;
let v478 = &(*v2110)[v152];
*v478 = v473;
let v482 = v125 * v164;
let v483 = v482 + v418;
let v487 = &(*v2093)[v483];
let v488 = *v487;
let v494 = *v136;
var<function> v2112_store: f32;
let v2112 = &v2112_store;
*v2112 = v494;
let v501 = *v433;
let v502 = v501[0];
let v503 = v488[0];
let v505 = *v2112;
let v2375 = fma(v502, v503, v505);
*v2112 = v2375;
let v512 = *v433;
let v513 = v512[1];
let v514 = v488[1];
let v516 = *v2112;
let v2376 = fma(v513, v514, v516);
*v2112 = v2376;
let v523 = *v433;
let v524 = v523[2];
let v525 = v488[2];
let v527 = *v2112;
let v2377 = fma(v524, v525, v527);
*v2112 = v2377;
let v534 = *v433;
let v535 = v534[3];
let v536 = v488[3];
let v538 = *v2112;
let v2378 = fma(v535, v536, v538);
*v2112 = v2378;
let v545 = *v2112;
*v136 = v545;
let v551 = *v160;
var<function> v2113_store: f32;
let v2113 = &v2113_store;
*v2113 = v551;
let v558 = *v448;
let v559 = v558[0];
let v562 = *v2113;
let v2379 = fma(v559, v503, v562);
*v2113 = v2379;
let v569 = *v448;
let v570 = v569[1];
let v573 = *v2113;
let v2380 = fma(v570, v514, v573);
*v2113 = v2380;
let v580 = *v448;
let v581 = v580[2];
let v584 = *v2113;
let v2381 = fma(v581, v525, v584);
*v2113 = v2381;
let v591 = *v448;
let v592 = v591[3];
let v595 = *v2113;
let v2382 = fma(v592, v536, v595);
*v2113 = v2382;
let v602 = *v2113;
*v160 = v602;
let v608 = *v184;
var<function> v2114_store: f32;
let v2114 = &v2114_store;
*v2114 = v608;
let v615 = *v463;
let v616 = v615[0];
let v619 = *v2114;
let v2383 = fma(v616, v503, v619);
*v2114 = v2383;
let v626 = *v463;
let v627 = v626[1];
let v630 = *v2114;
let v2384 = fma(v627, v514, v630);
*v2114 = v2384;
let v637 = *v463;
let v638 = v637[2];
let v641 = *v2114;
let v2385 = fma(v638, v525, v641);
*v2114 = v2385;
let v648 = *v463;
let v649 = v648[3];
let v652 = *v2114;
let v2386 = fma(v649, v536, v652);
*v2114 = v2386;
let v659 = *v2114;
*v184 = v659;
let v665 = *v208;
var<function> v2115_store: f32;
let v2115 = &v2115_store;
*v2115 = v665;
let v672 = *v478;
let v673 = v672[0];
let v676 = *v2115;
let v2387 = fma(v673, v503, v676);
*v2115 = v2387;
let v683 = *v478;
let v684 = v683[1];
let v687 = *v2115;
let v2388 = fma(v684, v514, v687);
*v2115 = v2388;
let v694 = *v478;
let v695 = v694[2];
let v698 = *v2115;
let v2389 = fma(v695, v525, v698);
*v2115 = v2389;
let v705 = *v478;
let v706 = v705[3];
let v709 = *v2115;
let v2390 = fma(v706, v536, v709);
*v2115 = v2390;
let v716 = *v2115;
*v208 = v716;
let v718 = v125 + v118;
let v720 = v718 * v164;
let v721 = v720 + v418;
let v725 = &(*v2093)[v721];
let v726 = *v725;
let v732 = *v142;
var<function> v2116_store: f32;
let v2116 = &v2116_store;
*v2116 = v732;
let v739 = *v433;
let v740 = v739[0];
let v741 = v726[0];
let v743 = *v2116;
let v2391 = fma(v740, v741, v743);
*v2116 = v2391;
let v750 = *v433;
let v751 = v750[1];
let v752 = v726[1];
let v754 = *v2116;
let v2392 = fma(v751, v752, v754);
*v2116 = v2392;
let v761 = *v433;
let v762 = v761[2];
let v763 = v726[2];
let v765 = *v2116;
let v2393 = fma(v762, v763, v765);
*v2116 = v2393;
let v772 = *v433;
let v773 = v772[3];
let v774 = v726[3];
let v776 = *v2116;
let v2394 = fma(v773, v774, v776);
*v2116 = v2394;
let v783 = *v2116;
*v142 = v783;
let v789 = *v166;
var<function> v2117_store: f32;
let v2117 = &v2117_store;
*v2117 = v789;
let v796 = *v448;
let v797 = v796[0];
let v800 = *v2117;
let v2395 = fma(v797, v741, v800);
*v2117 = v2395;
let v807 = *v448;
let v808 = v807[1];
let v811 = *v2117;
let v2396 = fma(v808, v752, v811);
*v2117 = v2396;
let v818 = *v448;
let v819 = v818[2];
let v822 = *v2117;
let v2397 = fma(v819, v763, v822);
*v2117 = v2397;
let v829 = *v448;
let v830 = v829[3];
let v833 = *v2117;
let v2398 = fma(v830, v774, v833);
*v2117 = v2398;
let v840 = *v2117;
*v166 = v840;
let v846 = *v190;
var<function> v2118_store: f32;
let v2118 = &v2118_store;
*v2118 = v846;
let v853 = *v463;
let v854 = v853[0];
let v857 = *v2118;
let v2399 = fma(v854, v741, v857);
*v2118 = v2399;
let v864 = *v463;
let v865 = v864[1];
let v868 = *v2118;
let v2400 = fma(v865, v752, v868);
*v2118 = v2400;
let v875 = *v463;
let v876 = v875[2];
let v879 = *v2118;
let v2401 = fma(v876, v763, v879);
*v2118 = v2401;
let v886 = *v463;
let v887 = v886[3];
let v890 = *v2118;
let v2402 = fma(v887, v774, v890);
*v2118 = v2402;
let v897 = *v2118;
*v190 = v897;
let v903 = *v214;
var<function> v2119_store: f32;
let v2119 = &v2119_store;
*v2119 = v903;
let v910 = *v478;
let v911 = v910[0];
let v914 = *v2119;
let v2403 = fma(v911, v741, v914);
*v2119 = v2403;
let v921 = *v478;
let v922 = v921[1];
let v925 = *v2119;
let v2404 = fma(v922, v752, v925);
*v2119 = v2404;
let v932 = *v478;
let v933 = v932[2];
let v936 = *v2119;
let v2405 = fma(v933, v763, v936);
*v2119 = v2405;
let v943 = *v478;
let v944 = v943[3];
let v947 = *v2119;
let v2406 = fma(v944, v774, v947);
*v2119 = v2406;
let v954 = *v2119;
*v214 = v954;
let v956 = v125 + v449;
let v958 = v956 * v164;
let v959 = v958 + v418;
let v963 = &(*v2093)[v959];
let v964 = *v963;
let v970 = *v148;
var<function> v2120_store: f32;
let v2120 = &v2120_store;
*v2120 = v970;
let v977 = *v433;
let v978 = v977[0];
let v979 = v964[0];
let v981 = *v2120;
let v2407 = fma(v978, v979, v981);
*v2120 = v2407;
let v988 = *v433;
let v989 = v988[1];
let v990 = v964[1];
let v992 = *v2120;
let v2408 = fma(v989, v990, v992);
*v2120 = v2408;
let v999 = *v433;
let v1000 = v999[2];
let v1001 = v964[2];
let v1003 = *v2120;
let v2409 = fma(v1000, v1001, v1003);
*v2120 = v2409;
let v1010 = *v433;
let v1011 = v1010[3];
let v1012 = v964[3];
let v1014 = *v2120;
let v2410 = fma(v1011, v1012, v1014);
*v2120 = v2410;
let v1021 = *v2120;
*v148 = v1021;
let v1027 = *v172;
var<function> v2121_store: f32;
let v2121 = &v2121_store;
*v2121 = v1027;
let v1034 = *v448;
let v1035 = v1034[0];
let v1038 = *v2121;
let v2411 = fma(v1035, v979, v1038);
*v2121 = v2411;
let v1045 = *v448;
let v1046 = v1045[1];
let v1049 = *v2121;
let v2412 = fma(v1046, v990, v1049);
*v2121 = v2412;
let v1056 = *v448;
let v1057 = v1056[2];
let v1060 = *v2121;
let v2413 = fma(v1057, v1001, v1060);
*v2121 = v2413;
let v1067 = *v448;
let v1068 = v1067[3];
let v1071 = *v2121;
let v2414 = fma(v1068, v1012, v1071);
*v2121 = v2414;
let v1078 = *v2121;
*v172 = v1078;
let v1084 = *v196;
var<function> v2122_store: f32;
let v2122 = &v2122_store;
*v2122 = v1084;
let v1091 = *v463;
let v1092 = v1091[0];
let v1095 = *v2122;
let v2415 = fma(v1092, v979, v1095);
*v2122 = v2415;
let v1102 = *v463;
let v1103 = v1102[1];
let v1106 = *v2122;
let v2416 = fma(v1103, v990, v1106);
*v2122 = v2416;
let v1113 = *v463;
let v1114 = v1113[2];
let v1117 = *v2122;
let v2417 = fma(v1114, v1001, v1117);
*v2122 = v2417;
let v1124 = *v463;
let v1125 = v1124[3];
let v1128 = *v2122;
let v2418 = fma(v1125, v1012, v1128);
*v2122 = v2418;
let v1135 = *v2122;
*v196 = v1135;
let v1141 = *v220;
var<function> v2123_store: f32;
let v2123 = &v2123_store;
*v2123 = v1141;
let v1148 = *v478;
let v1149 = v1148[0];
let v1152 = *v2123;
let v2419 = fma(v1149, v979, v1152);
*v2123 = v2419;
let v1159 = *v478;
let v1160 = v1159[1];
let v1163 = *v2123;
let v2420 = fma(v1160, v990, v1163);
*v2123 = v2420;
let v1170 = *v478;
let v1171 = v1170[2];
let v1174 = *v2123;
let v2421 = fma(v1171, v1001, v1174);
*v2123 = v2421;
let v1181 = *v478;
let v1182 = v1181[3];
let v1185 = *v2123;
let v2422 = fma(v1182, v1012, v1185);
*v2123 = v2422;
let v1192 = *v2123;
*v220 = v1192;
let v1194 = v125 + v464;
let v1196 = v1194 * v164;
let v1197 = v1196 + v418;
let v1201 = &(*v2093)[v1197];
let v1202 = *v1201;
let v1208 = *v154;
var<function> v2124_store: f32;
let v2124 = &v2124_store;
*v2124 = v1208;
let v1215 = *v433;
let v1216 = v1215[0];
let v1217 = v1202[0];
let v1219 = *v2124;
let v2423 = fma(v1216, v1217, v1219);
*v2124 = v2423;
let v1226 = *v433;
let v1227 = v1226[1];
let v1228 = v1202[1];
let v1230 = *v2124;
let v2424 = fma(v1227, v1228, v1230);
*v2124 = v2424;
let v1237 = *v433;
let v1238 = v1237[2];
let v1239 = v1202[2];
let v1241 = *v2124;
let v2425 = fma(v1238, v1239, v1241);
*v2124 = v2425;
let v1248 = *v433;
let v1249 = v1248[3];
let v1250 = v1202[3];
let v1252 = *v2124;
let v2426 = fma(v1249, v1250, v1252);
*v2124 = v2426;
let v1259 = *v2124;
*v154 = v1259;
let v1265 = *v178;
var<function> v2125_store: f32;
let v2125 = &v2125_store;
*v2125 = v1265;
let v1272 = *v448;
let v1273 = v1272[0];
let v1276 = *v2125;
let v2427 = fma(v1273, v1217, v1276);
*v2125 = v2427;
let v1283 = *v448;
let v1284 = v1283[1];
let v1287 = *v2125;
let v2428 = fma(v1284, v1228, v1287);
*v2125 = v2428;
let v1294 = *v448;
let v1295 = v1294[2];
let v1298 = *v2125;
let v2429 = fma(v1295, v1239, v1298);
*v2125 = v2429;
let v1305 = *v448;
let v1306 = v1305[3];
let v1309 = *v2125;
let v2430 = fma(v1306, v1250, v1309);
*v2125 = v2430;
let v1316 = *v2125;
*v178 = v1316;
let v1322 = *v202;
var<function> v2126_store: f32;
let v2126 = &v2126_store;
*v2126 = v1322;
let v1329 = *v463;
let v1330 = v1329[0];
let v1333 = *v2126;
let v2431 = fma(v1330, v1217, v1333);
*v2126 = v2431;
let v1340 = *v463;
let v1341 = v1340[1];
let v1344 = *v2126;
let v2432 = fma(v1341, v1228, v1344);
*v2126 = v2432;
let v1351 = *v463;
let v1352 = v1351[2];
let v1355 = *v2126;
let v2433 = fma(v1352, v1239, v1355);
*v2126 = v2433;
let v1362 = *v463;
let v1363 = v1362[3];
let v1366 = *v2126;
let v2434 = fma(v1363, v1250, v1366);
*v2126 = v2434;
let v1373 = *v2126;
*v202 = v1373;
let v1379 = *v226;
var<function> v2127_store: f32;
let v2127 = &v2127_store;
*v2127 = v1379;
let v1386 = *v478;
let v1387 = v1386[0];
let v1390 = *v2127;
let v2435 = fma(v1387, v1217, v1390);
*v2127 = v2435;
let v1397 = *v478;
let v1398 = v1397[1];
let v1401 = *v2127;
let v2436 = fma(v1398, v1228, v1401);
*v2127 = v2436;
let v1408 = *v478;
let v1409 = v1408[2];
let v1412 = *v2127;
let v2437 = fma(v1409, v1239, v1412);
*v2127 = v2437;
let v1419 = *v478;
let v1420 = v1419[3];
let v1423 = *v2127;
let v2438 = fma(v1420, v1250, v1423);
*v2127 = v2438;
let v1430 = *v2127;
*v226 = v1430;

}

}
let v1440 = v44 + v121;
let v1445 = v81 + v125;
let v1453 = *v136;
var<function> v2129_store: f32;
let v2129 = &v2129_store;
*v2129 = v1453;
let v1460 = *v236;
var<function> v2130_store: f32;
let v2130 = &v2130_store;
*v2130 = v1460;
let v1463 = v127 == v3;
if v1463 {
let v1468 = v1440 < v16;
let v1469 = v1445 < v15;
let v1470 = v1468 && v1469;
if v1470 {
let v1471 = v1440 * v18;
let v1475 = v1471 + v47;
let v1478 = v239 * v16;
let v1479 = v1478 * v18;
let v1480 = v1479 + v1475;
let v1481 = v1480 * v15;
let v1482 = v1481 + v1445;
let v1486 = &(*v2439)[v1482];
let v1487 = *v2129;
*v1486 = v1487;

}

}
let v1493 = *v142;
var<function> v2131_store: f32;
let v2131 = &v2131_store;
*v2131 = v1493;
let v1500 = *v236;
var<function> v2132_store: f32;
let v2132 = &v2132_store;
*v2132 = v1500;
if v1463 {
let v1507 = v1445 + v118;
let v1508 = v1440 < v16;
let v1509 = v1507 < v15;
let v1510 = v1508 && v1509;
if v1510 {
let v1511 = v1440 * v18;
let v1515 = v1511 + v47;
let v1518 = v239 * v16;
let v1519 = v1518 * v18;
let v1520 = v1519 + v1515;
let v1521 = v1520 * v15;
let v1522 = v1521 + v1507;
let v1526 = &(*v2439)[v1522];
let v1527 = *v2131;
*v1526 = v1527;

}

}
let v1533 = *v148;
var<function> v2133_store: f32;
let v2133 = &v2133_store;
*v2133 = v1533;
let v1540 = *v236;
var<function> v2134_store: f32;
let v2134 = &v2134_store;
*v2134 = v1540;
if v1463 {
let v1546 = u32(32);
let v1547 = v1445 + v1546;
let v1548 = v1440 < v16;
let v1549 = v1547 < v15;
let v1550 = v1548 && v1549;
if v1550 {
let v1551 = v1440 * v18;
let v1555 = v1551 + v47;
let v1558 = v239 * v16;
let v1559 = v1558 * v18;
let v1560 = v1559 + v1555;
let v1561 = v1560 * v15;
let v1562 = v1561 + v1547;
let v1566 = &(*v2439)[v1562];
let v1567 = *v2133;
*v1566 = v1567;

}

}
let v1573 = *v154;
var<function> v2135_store: f32;
let v2135 = &v2135_store;
*v2135 = v1573;
let v1580 = *v236;
var<function> v2136_store: f32;
let v2136 = &v2136_store;
*v2136 = v1580;
if v1463 {
let v1586 = u32(48);
let v1587 = v1445 + v1586;
let v1588 = v1440 < v16;
let v1589 = v1587 < v15;
let v1590 = v1588 && v1589;
if v1590 {
let v1591 = v1440 * v18;
let v1595 = v1591 + v47;
let v1598 = v239 * v16;
let v1599 = v1598 * v18;
let v1600 = v1599 + v1595;
let v1601 = v1600 * v15;
let v1602 = v1601 + v1587;
let v1606 = &(*v2439)[v1602];
let v1607 = *v2135;
*v1606 = v1607;

}

}
let v1613 = *v160;
var<function> v2137_store: f32;
let v2137 = &v2137_store;
*v2137 = v1613;
let v1620 = *v236;
var<function> v2138_store: f32;
let v2138 = &v2138_store;
*v2138 = v1620;
if v1463 {
let v1625 = v1440 + v118;
let v1628 = v1625 < v16;
let v1629 = v1445 < v15;
let v1630 = v1628 && v1629;
if v1630 {
let v1631 = v1625 * v18;
let v1635 = v1631 + v47;
let v1638 = v239 * v16;
let v1639 = v1638 * v18;
let v1640 = v1639 + v1635;
let v1641 = v1640 * v15;
let v1642 = v1641 + v1445;
let v1646 = &(*v2439)[v1642];
let v1647 = *v2137;
*v1646 = v1647;

}

}
let v1653 = *v166;
var<function> v2139_store: f32;
let v2139 = &v2139_store;
*v2139 = v1653;
let v1660 = *v236;
var<function> v2140_store: f32;
let v2140 = &v2140_store;
*v2140 = v1660;
if v1463 {
let v1665 = v1440 + v118;
let v1667 = v1445 + v118;
let v1668 = v1665 < v16;
let v1669 = v1667 < v15;
let v1670 = v1668 && v1669;
if v1670 {
let v1671 = v1665 * v18;
let v1675 = v1671 + v47;
let v1678 = v239 * v16;
let v1679 = v1678 * v18;
let v1680 = v1679 + v1675;
let v1681 = v1680 * v15;
let v1682 = v1681 + v1667;
let v1686 = &(*v2439)[v1682];
let v1687 = *v2139;
*v1686 = v1687;

}

}
let v1693 = *v172;
var<function> v2141_store: f32;
let v2141 = &v2141_store;
*v2141 = v1693;
let v1700 = *v236;
var<function> v2142_store: f32;
let v2142 = &v2142_store;
*v2142 = v1700;
if v1463 {
let v1705 = v1440 + v118;
let v1706 = u32(32);
let v1707 = v1445 + v1706;
let v1708 = v1705 < v16;
let v1709 = v1707 < v15;
let v1710 = v1708 && v1709;
if v1710 {
let v1711 = v1705 * v18;
let v1715 = v1711 + v47;
let v1718 = v239 * v16;
let v1719 = v1718 * v18;
let v1720 = v1719 + v1715;
let v1721 = v1720 * v15;
let v1722 = v1721 + v1707;
let v1726 = &(*v2439)[v1722];
let v1727 = *v2141;
*v1726 = v1727;

}

}
let v1733 = *v178;
var<function> v2143_store: f32;
let v2143 = &v2143_store;
*v2143 = v1733;
let v1740 = *v236;
var<function> v2144_store: f32;
let v2144 = &v2144_store;
*v2144 = v1740;
if v1463 {
let v1745 = v1440 + v118;
let v1746 = u32(48);
let v1747 = v1445 + v1746;
let v1748 = v1745 < v16;
let v1749 = v1747 < v15;
let v1750 = v1748 && v1749;
if v1750 {
let v1751 = v1745 * v18;
let v1755 = v1751 + v47;
let v1758 = v239 * v16;
let v1759 = v1758 * v18;
let v1760 = v1759 + v1755;
let v1761 = v1760 * v15;
let v1762 = v1761 + v1747;
let v1766 = &(*v2439)[v1762];
let v1767 = *v2143;
*v1766 = v1767;

}

}
let v1773 = *v184;
var<function> v2145_store: f32;
let v2145 = &v2145_store;
*v2145 = v1773;
let v1780 = *v236;
var<function> v2146_store: f32;
let v2146 = &v2146_store;
*v2146 = v1780;
if v1463 {
let v1784 = u32(32);
let v1785 = v1440 + v1784;
let v1788 = v1785 < v16;
let v1789 = v1445 < v15;
let v1790 = v1788 && v1789;
if v1790 {
let v1791 = v1785 * v18;
let v1795 = v1791 + v47;
let v1798 = v239 * v16;
let v1799 = v1798 * v18;
let v1800 = v1799 + v1795;
let v1801 = v1800 * v15;
let v1802 = v1801 + v1445;
let v1806 = &(*v2439)[v1802];
let v1807 = *v2145;
*v1806 = v1807;

}

}
let v1813 = *v190;
var<function> v2147_store: f32;
let v2147 = &v2147_store;
*v2147 = v1813;
let v1820 = *v236;
var<function> v2148_store: f32;
let v2148 = &v2148_store;
*v2148 = v1820;
if v1463 {
let v1824 = u32(32);
let v1825 = v1440 + v1824;
let v1827 = v1445 + v118;
let v1828 = v1825 < v16;
let v1829 = v1827 < v15;
let v1830 = v1828 && v1829;
if v1830 {
let v1831 = v1825 * v18;
let v1835 = v1831 + v47;
let v1838 = v239 * v16;
let v1839 = v1838 * v18;
let v1840 = v1839 + v1835;
let v1841 = v1840 * v15;
let v1842 = v1841 + v1827;
let v1846 = &(*v2439)[v1842];
let v1847 = *v2147;
*v1846 = v1847;

}

}
let v1853 = *v196;
var<function> v2149_store: f32;
let v2149 = &v2149_store;
*v2149 = v1853;
let v1860 = *v236;
var<function> v2150_store: f32;
let v2150 = &v2150_store;
*v2150 = v1860;
if v1463 {
let v1864 = u32(32);
let v1865 = v1440 + v1864;
let v1867 = v1445 + v1864;
let v1868 = v1865 < v16;
let v1869 = v1867 < v15;
let v1870 = v1868 && v1869;
if v1870 {
let v1871 = v1865 * v18;
let v1875 = v1871 + v47;
let v1878 = v239 * v16;
let v1879 = v1878 * v18;
let v1880 = v1879 + v1875;
let v1881 = v1880 * v15;
let v1882 = v1881 + v1867;
let v1886 = &(*v2439)[v1882];
let v1887 = *v2149;
*v1886 = v1887;

}

}
let v1893 = *v202;
var<function> v2151_store: f32;
let v2151 = &v2151_store;
*v2151 = v1893;
let v1900 = *v236;
var<function> v2152_store: f32;
let v2152 = &v2152_store;
*v2152 = v1900;
if v1463 {
let v1904 = u32(32);
let v1905 = v1440 + v1904;
let v1906 = u32(48);
let v1907 = v1445 + v1906;
let v1908 = v1905 < v16;
let v1909 = v1907 < v15;
let v1910 = v1908 && v1909;
if v1910 {
let v1911 = v1905 * v18;
let v1915 = v1911 + v47;
let v1918 = v239 * v16;
let v1919 = v1918 * v18;
let v1920 = v1919 + v1915;
let v1921 = v1920 * v15;
let v1922 = v1921 + v1907;
let v1926 = &(*v2439)[v1922];
let v1927 = *v2151;
*v1926 = v1927;

}

}
let v1933 = *v208;
var<function> v2153_store: f32;
let v2153 = &v2153_store;
*v2153 = v1933;
let v1940 = *v236;
var<function> v2154_store: f32;
let v2154 = &v2154_store;
*v2154 = v1940;
if v1463 {
let v1944 = u32(48);
let v1945 = v1440 + v1944;
let v1948 = v1945 < v16;
let v1949 = v1445 < v15;
let v1950 = v1948 && v1949;
if v1950 {
let v1951 = v1945 * v18;
let v1955 = v1951 + v47;
let v1958 = v239 * v16;
let v1959 = v1958 * v18;
let v1960 = v1959 + v1955;
let v1961 = v1960 * v15;
let v1962 = v1961 + v1445;
let v1966 = &(*v2439)[v1962];
let v1967 = *v2153;
*v1966 = v1967;

}

}
let v1973 = *v214;
var<function> v2155_store: f32;
let v2155 = &v2155_store;
*v2155 = v1973;
let v1980 = *v236;
var<function> v2156_store: f32;
let v2156 = &v2156_store;
*v2156 = v1980;
if v1463 {
let v1984 = u32(48);
let v1985 = v1440 + v1984;
let v1987 = v1445 + v118;
let v1988 = v1985 < v16;
let v1989 = v1987 < v15;
let v1990 = v1988 && v1989;
if v1990 {
let v1991 = v1985 * v18;
let v1995 = v1991 + v47;
let v1998 = v239 * v16;
let v1999 = v1998 * v18;
let v2000 = v1999 + v1995;
let v2001 = v2000 * v15;
let v2002 = v2001 + v1987;
let v2006 = &(*v2439)[v2002];
let v2007 = *v2155;
*v2006 = v2007;

}

}
let v2013 = *v220;
var<function> v2157_store: f32;
let v2157 = &v2157_store;
*v2157 = v2013;
let v2020 = *v236;
var<function> v2158_store: f32;
let v2158 = &v2158_store;
*v2158 = v2020;
if v1463 {
let v2024 = u32(48);
let v2025 = v1440 + v2024;
let v2026 = u32(32);
let v2027 = v1445 + v2026;
let v2028 = v2025 < v16;
let v2029 = v2027 < v15;
let v2030 = v2028 && v2029;
if v2030 {
let v2031 = v2025 * v18;
let v2035 = v2031 + v47;
let v2038 = v239 * v16;
let v2039 = v2038 * v18;
let v2040 = v2039 + v2035;
let v2041 = v2040 * v15;
let v2042 = v2041 + v2027;
let v2046 = &(*v2439)[v2042];
let v2047 = *v2157;
*v2046 = v2047;

}

}
let v2053 = *v226;
var<function> v2159_store: f32;
let v2159 = &v2159_store;
*v2159 = v2053;
let v2060 = *v236;
var<function> v2160_store: f32;
let v2160 = &v2160_store;
*v2160 = v2060;
if v1463 {
let v2064 = u32(48);
let v2065 = v1440 + v2064;
let v2067 = v1445 + v2064;
let v2068 = v2065 < v16;
let v2069 = v2067 < v15;
let v2070 = v2068 && v2069;
if v2070 {
let v2071 = v2065 * v18;
let v2075 = v2071 + v47;
let v2078 = v239 * v16;
let v2079 = v2078 * v18;
let v2080 = v2079 + v2075;
let v2081 = v2080 * v15;
let v2082 = v2081 + v2067;
let v2086 = &(*v2439)[v2082];
let v2087 = *v2159;
*v2086 = v2087;

}

}
return;

}
