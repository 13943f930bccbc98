enable f16;
var<workgroup> shared_v21: array<vec4<f32>, 320>;
var<workgroup> shared_v25: array<vec4<f32>, 320>;
var<workgroup> shared_v29: array<vec4<f32>, 1>;
var<workgroup> shared_v33: array<i32, 1>;
var<workgroup> shared_v1432: array<f32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v2162: vec3<u32>, @builtin(local_invocation_index) v2165: u32) {
let v2440 = &v9;
let v2441 = &v5;
let v2442 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v20 = info_var.scalars_usize[7];
let v2093 = &shared_v21;
let v2094 = &shared_v25;
let v31 = u32(1);
let v2163 = v2162[1];
let v41 = u32(v2163);
let v42 = v41 % v17;
let v43 = u32(64);
let v44 = v42 * v43;
let v47 = v41 / v17;
var<function> v2097_store: array<u32, 1>= array<u32, 1>();
let v2097 = &v2097_store;
let v2166 = v2165;
let v53 = u32(v2166);
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
let v71 = &(*v2097)[v3];
*v71 = v66;
let v2168 = v2162[0];
let v79 = u32(v2168);
let v81 = v79 * v43;
var<function> v2098_store: array<u32, 1>= array<u32, 1>();
let v2098 = &v2098_store;
let v92 = v81 + v55;
let v94 = v15 - v31;
let v95 = min(v92, v94);
let v96 = v47 * v15;
let v97 = v96 + v95;
let v98 = v97 * v14;
let v103 = &(*v2098)[v3];
*v103 = v98;
var<function> v2099_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v2099 = &v2099_store;
var<function> v2100_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v2100 = &v2100_store;
let v118 = u32(16);
let v119 = v53 / v118;
let v121 = v119 % v118;
let v125 = v53 % v118;
let v127 = v119 / v118;
var<function> v2102_store: array<f32, 16>= array<f32, 16>();
let v2102 = &v2102_store;
let v136 = &(*v2102)[v3];
let v137 = f32(0.0);
*v136 = v137;
let v142 = &(*v2102)[v31];
*v142 = v137;
let v146 = u32(2);
let v148 = &(*v2102)[v146];
*v148 = v137;
let v152 = u32(3);
let v154 = &(*v2102)[v152];
*v154 = v137;
let v160 = &(*v2102)[v54];
*v160 = v137;
let v164 = u32(5);
let v166 = &(*v2102)[v164];
*v166 = v137;
let v170 = u32(6);
let v172 = &(*v2102)[v170];
*v172 = v137;
let v176 = u32(7);
let v178 = &(*v2102)[v176];
*v178 = v137;
let v182 = u32(8);
let v184 = &(*v2102)[v182];
*v184 = v137;
let v188 = u32(9);
let v190 = &(*v2102)[v188];
*v190 = v137;
let v194 = u32(10);
let v196 = &(*v2102)[v194];
*v196 = v137;
let v200 = u32(11);
let v202 = &(*v2102)[v200];
*v202 = v137;
let v206 = u32(12);
let v208 = &(*v2102)[v206];
*v208 = v137;
let v212 = u32(13);
let v214 = &(*v2102)[v212];
*v214 = v137;
let v218 = u32(14);
let v220 = &(*v2102)[v218];
*v220 = v137;
let v224 = u32(15);
let v226 = &(*v2102)[v224];
*v226 = v137;
var<function> v2103_store: array<f32, 1>= array<f32, 1>();
let v2103 = &v2103_store;
let v236 = &(*v2103)[v3];
*v236 = v137;
let v2172 = v2162[2];
let v239 = u32(v2172);
let v240 = v239 * v20;
var<function> v2104_store: u32;
let v2104 = &v2104_store;
*v2104 = v240;
let v242 = *v2104;
let v243 = v242 + v20;
let v244 = min(v13, v243);
let v248 = v53 % v54;
let v250 = v242 + v248;
var<function> v2105_store: u32;
let v2105 = &v2105_store;
*v2105 = v250;
let v253 = vec4<f32>(v137);
var<function> v2106_store: vec4<f32>;
let v2106 = &v2106_store;
*v2106 = v253;
let v255 = *v2105;
let v256 = v255 < v244;
if v256 {
let v262 = *v71;
let v264 = v262 + v255;
let v268 = &(*v2442)[v264];
let v269 = *v268;
*v2106 = v269;

}
let v274 = &(*v2099)[v3];
let v275 = *v2106;
*v274 = v275;
let v276 = f16(0.0);
let v277 = vec4<f16>(v276);
var<function> v2107_store: vec4<f16>;
let v2107 = &v2107_store;
*v2107 = v277;
let v279 = *v2105;
let v280 = v279 < v244;
if v280 {
let v286 = *v103;
let v288 = v286 + v279;
let v292 = &(*v2441)[v288];
let v293 = *v292;
*v2107 = v293;

}
let v298 = &(*v2100)[v3];
let v299 = *v2107;
*v298 = v299;
loop {
let v300 = *v2104;
let v301 = v300 < v244;
if !v301 { break; }
workgroupBarrier();
let v310 = v55 < v43;
if v310 {
let v312 = v55 * v164;
let v317 = v312 + v248;
let v323 = *v274;
let v327 = &(*v2093)[v317];
*v327 = v323;

}
if v310 {
let v337 = v55 * v164;
let v342 = v337 + v248;
let v348 = *v298;
let v349 = vec4<f32>(v348);
let v353 = &(*v2094)[v342];
*v353 = v349;

}
workgroupBarrier();
let v354 = *v2104;
let v356 = v354 + v54;
*v2104 = v356;
let v357 = *v2105;
let v359 = v357 + v54;
*v2105 = v359;
var<function> v2109_store: vec4<f32>;
let v2109 = &v2109_store;
*v2109 = v253;
let v363 = *v2105;
let v364 = v363 < v244;
if v364 {
let v370 = *v71;
let v372 = v370 + v363;
let v376 = &(*v2442)[v372];
let v377 = *v376;
*v2109 = v377;

}
let v383 = *v2109;
*v274 = v383;
var<function> v2110_store: vec4<f16>;
let v2110 = &v2110_store;
*v2110 = v277;
let v387 = *v2105;
let v388 = v387 < v244;
if v388 {
let v394 = *v103;
let v396 = v394 + v387;
let v400 = &(*v2441)[v396];
let v401 = *v400;
*v2110 = v401;

}
let v407 = *v2110;
*v298 = v407;
var<function> v2111_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v2111 = &v2111_store;
for(var v415: u32 = v3; v415 < v54; v415 += v31) {
let v418 = v127 * v54;
let v419 = v418 + v415;
let v423 = v121 * v164;
let v424 = v423 + v419;
let v428 = &(*v2093)[v424];
let v429 = *v428;
let v434 = &(*v2111)[v3];
*v434 = v429;
let v436 = v121 + v118;
let v438 = v436 * v164;
let v439 = v438 + v419;
let v443 = &(*v2093)[v439];
let v444 = *v443;
let v449 = &(*v2111)[v31];
*v449 = v444;
let v450 = u32(32);
let v451 = v121 + v450;
let v453 = v451 * v164;
let v454 = v453 + v419;
let v458 = &(*v2093)[v454];
let v459 = *v458;
let v464 = &(*v2111)[v146];
*v464 = v459;
let v465 = u32(48);
let v466 = v121 + v465;
let v468 = v466 * v164;
let v469 = v468 + v419;
let v473 = &(*v2093)[v469];
let v474 = *v473;
let v479 = &(*v2111)[v152];
*v479 = v474;
let v483 = v125 * v164;
let v484 = v483 + v419;
let v488 = &(*v2094)[v484];
let v489 = *v488;
let v495 = *v136;
var<function> v2113_store: f32;
let v2113 = &v2113_store;
*v2113 = v495;
let v502 = *v434;
let v503 = v502[0];
let v504 = v489[0];
let v506 = *v2113;
let v2376 = fma(v503, v504, v506);
*v2113 = v2376;
let v513 = *v434;
let v514 = v513[1];
let v515 = v489[1];
let v517 = *v2113;
let v2377 = fma(v514, v515, v517);
*v2113 = v2377;
let v524 = *v434;
let v525 = v524[2];
let v526 = v489[2];
let v528 = *v2113;
let v2378 = fma(v525, v526, v528);
*v2113 = v2378;
let v535 = *v434;
let v536 = v535[3];
let v537 = v489[3];
let v539 = *v2113;
let v2379 = fma(v536, v537, v539);
*v2113 = v2379;
let v546 = *v2113;
*v136 = v546;
let v552 = *v160;
var<function> v2114_store: f32;
let v2114 = &v2114_store;
*v2114 = v552;
let v559 = *v449;
let v560 = v559[0];
let v563 = *v2114;
let v2380 = fma(v560, v504, v563);
*v2114 = v2380;
let v570 = *v449;
let v571 = v570[1];
let v574 = *v2114;
let v2381 = fma(v571, v515, v574);
*v2114 = v2381;
let v581 = *v449;
let v582 = v581[2];
let v585 = *v2114;
let v2382 = fma(v582, v526, v585);
*v2114 = v2382;
let v592 = *v449;
let v593 = v592[3];
let v596 = *v2114;
let v2383 = fma(v593, v537, v596);
*v2114 = v2383;
let v603 = *v2114;
*v160 = v603;
let v609 = *v184;
var<function> v2115_store: f32;
let v2115 = &v2115_store;
*v2115 = v609;
let v616 = *v464;
let v617 = v616[0];
let v620 = *v2115;
let v2384 = fma(v617, v504, v620);
*v2115 = v2384;
let v627 = *v464;
let v628 = v627[1];
let v631 = *v2115;
let v2385 = fma(v628, v515, v631);
*v2115 = v2385;
let v638 = *v464;
let v639 = v638[2];
let v642 = *v2115;
let v2386 = fma(v639, v526, v642);
*v2115 = v2386;
let v649 = *v464;
let v650 = v649[3];
let v653 = *v2115;
let v2387 = fma(v650, v537, v653);
*v2115 = v2387;
let v660 = *v2115;
*v184 = v660;
let v666 = *v208;
var<function> v2116_store: f32;
let v2116 = &v2116_store;
*v2116 = v666;
let v673 = *v479;
let v674 = v673[0];
let v677 = *v2116;
let v2388 = fma(v674, v504, v677);
*v2116 = v2388;
let v684 = *v479;
let v685 = v684[1];
let v688 = *v2116;
let v2389 = fma(v685, v515, v688);
*v2116 = v2389;
let v695 = *v479;
let v696 = v695[2];
let v699 = *v2116;
let v2390 = fma(v696, v526, v699);
*v2116 = v2390;
let v706 = *v479;
let v707 = v706[3];
let v710 = *v2116;
let v2391 = fma(v707, v537, v710);
*v2116 = v2391;
let v717 = *v2116;
*v208 = v717;
let v719 = v125 + v118;
let v721 = v719 * v164;
let v722 = v721 + v419;
let v726 = &(*v2094)[v722];
let v727 = *v726;
let v733 = *v142;
var<function> v2117_store: f32;
let v2117 = &v2117_store;
*v2117 = v733;
let v740 = *v434;
let v741 = v740[0];
let v742 = v727[0];
let v744 = *v2117;
let v2392 = fma(v741, v742, v744);
*v2117 = v2392;
let v751 = *v434;
let v752 = v751[1];
let v753 = v727[1];
let v755 = *v2117;
let v2393 = fma(v752, v753, v755);
*v2117 = v2393;
let v762 = *v434;
let v763 = v762[2];
let v764 = v727[2];
let v766 = *v2117;
let v2394 = fma(v763, v764, v766);
*v2117 = v2394;
let v773 = *v434;
let v774 = v773[3];
let v775 = v727[3];
let v777 = *v2117;
let v2395 = fma(v774, v775, v777);
*v2117 = v2395;
let v784 = *v2117;
*v142 = v784;
let v790 = *v166;
var<function> v2118_store: f32;
let v2118 = &v2118_store;
*v2118 = v790;
let v797 = *v449;
let v798 = v797[0];
let v801 = *v2118;
let v2396 = fma(v798, v742, v801);
*v2118 = v2396;
let v808 = *v449;
let v809 = v808[1];
let v812 = *v2118;
let v2397 = fma(v809, v753, v812);
*v2118 = v2397;
let v819 = *v449;
let v820 = v819[2];
let v823 = *v2118;
let v2398 = fma(v820, v764, v823);
*v2118 = v2398;
let v830 = *v449;
let v831 = v830[3];
let v834 = *v2118;
let v2399 = fma(v831, v775, v834);
*v2118 = v2399;
let v841 = *v2118;
*v166 = v841;
let v847 = *v190;
var<function> v2119_store: f32;
let v2119 = &v2119_store;
*v2119 = v847;
let v854 = *v464;
let v855 = v854[0];
let v858 = *v2119;
let v2400 = fma(v855, v742, v858);
*v2119 = v2400;
let v865 = *v464;
let v866 = v865[1];
let v869 = *v2119;
let v2401 = fma(v866, v753, v869);
*v2119 = v2401;
let v876 = *v464;
let v877 = v876[2];
let v880 = *v2119;
let v2402 = fma(v877, v764, v880);
*v2119 = v2402;
let v887 = *v464;
let v888 = v887[3];
let v891 = *v2119;
let v2403 = fma(v888, v775, v891);
*v2119 = v2403;
let v898 = *v2119;
*v190 = v898;
let v904 = *v214;
var<function> v2120_store: f32;
let v2120 = &v2120_store;
*v2120 = v904;
let v911 = *v479;
let v912 = v911[0];
let v915 = *v2120;
let v2404 = fma(v912, v742, v915);
*v2120 = v2404;
let v922 = *v479;
let v923 = v922[1];
let v926 = *v2120;
let v2405 = fma(v923, v753, v926);
*v2120 = v2405;
let v933 = *v479;
let v934 = v933[2];
let v937 = *v2120;
let v2406 = fma(v934, v764, v937);
*v2120 = v2406;
let v944 = *v479;
let v945 = v944[3];
let v948 = *v2120;
let v2407 = fma(v945, v775, v948);
*v2120 = v2407;
let v955 = *v2120;
*v214 = v955;
let v957 = v125 + v450;
let v959 = v957 * v164;
let v960 = v959 + v419;
let v964 = &(*v2094)[v960];
let v965 = *v964;
let v971 = *v148;
var<function> v2121_store: f32;
let v2121 = &v2121_store;
*v2121 = v971;
let v978 = *v434;
let v979 = v978[0];
let v980 = v965[0];
let v982 = *v2121;
let v2408 = fma(v979, v980, v982);
*v2121 = v2408;
let v989 = *v434;
let v990 = v989[1];
let v991 = v965[1];
let v993 = *v2121;
let v2409 = fma(v990, v991, v993);
*v2121 = v2409;
let v1000 = *v434;
let v1001 = v1000[2];
let v1002 = v965[2];
let v1004 = *v2121;
let v2410 = fma(v1001, v1002, v1004);
*v2121 = v2410;
let v1011 = *v434;
let v1012 = v1011[3];
let v1013 = v965[3];
let v1015 = *v2121;
let v2411 = fma(v1012, v1013, v1015);
*v2121 = v2411;
let v1022 = *v2121;
*v148 = v1022;
let v1028 = *v172;
var<function> v2122_store: f32;
let v2122 = &v2122_store;
*v2122 = v1028;
let v1035 = *v449;
let v1036 = v1035[0];
let v1039 = *v2122;
let v2412 = fma(v1036, v980, v1039);
*v2122 = v2412;
let v1046 = *v449;
let v1047 = v1046[1];
let v1050 = *v2122;
let v2413 = fma(v1047, v991, v1050);
*v2122 = v2413;
let v1057 = *v449;
let v1058 = v1057[2];
let v1061 = *v2122;
let v2414 = fma(v1058, v1002, v1061);
*v2122 = v2414;
let v1068 = *v449;
let v1069 = v1068[3];
let v1072 = *v2122;
let v2415 = fma(v1069, v1013, v1072);
*v2122 = v2415;
let v1079 = *v2122;
*v172 = v1079;
let v1085 = *v196;
var<function> v2123_store: f32;
let v2123 = &v2123_store;
*v2123 = v1085;
let v1092 = *v464;
let v1093 = v1092[0];
let v1096 = *v2123;
let v2416 = fma(v1093, v980, v1096);
*v2123 = v2416;
let v1103 = *v464;
let v1104 = v1103[1];
let v1107 = *v2123;
let v2417 = fma(v1104, v991, v1107);
*v2123 = v2417;
let v1114 = *v464;
let v1115 = v1114[2];
let v1118 = *v2123;
let v2418 = fma(v1115, v1002, v1118);
*v2123 = v2418;
let v1125 = *v464;
let v1126 = v1125[3];
let v1129 = *v2123;
let v2419 = fma(v1126, v1013, v1129);
*v2123 = v2419;
let v1136 = *v2123;
*v196 = v1136;
let v1142 = *v220;
var<function> v2124_store: f32;
let v2124 = &v2124_store;
*v2124 = v1142;
let v1149 = *v479;
let v1150 = v1149[0];
let v1153 = *v2124;
let v2420 = fma(v1150, v980, v1153);
*v2124 = v2420;
let v1160 = *v479;
let v1161 = v1160[1];
let v1164 = *v2124;
let v2421 = fma(v1161, v991, v1164);
*v2124 = v2421;
let v1171 = *v479;
let v1172 = v1171[2];
let v1175 = *v2124;
let v2422 = fma(v1172, v1002, v1175);
*v2124 = v2422;
let v1182 = *v479;
let v1183 = v1182[3];
let v1186 = *v2124;
let v2423 = fma(v1183, v1013, v1186);
*v2124 = v2423;
let v1193 = *v2124;
*v220 = v1193;
let v1195 = v125 + v465;
let v1197 = v1195 * v164;
let v1198 = v1197 + v419;
let v1202 = &(*v2094)[v1198];
let v1203 = *v1202;
let v1209 = *v154;
var<function> v2125_store: f32;
let v2125 = &v2125_store;
*v2125 = v1209;
let v1216 = *v434;
let v1217 = v1216[0];
let v1218 = v1203[0];
let v1220 = *v2125;
let v2424 = fma(v1217, v1218, v1220);
*v2125 = v2424;
let v1227 = *v434;
let v1228 = v1227[1];
let v1229 = v1203[1];
let v1231 = *v2125;
let v2425 = fma(v1228, v1229, v1231);
*v2125 = v2425;
let v1238 = *v434;
let v1239 = v1238[2];
let v1240 = v1203[2];
let v1242 = *v2125;
let v2426 = fma(v1239, v1240, v1242);
*v2125 = v2426;
let v1249 = *v434;
let v1250 = v1249[3];
let v1251 = v1203[3];
let v1253 = *v2125;
let v2427 = fma(v1250, v1251, v1253);
*v2125 = v2427;
let v1260 = *v2125;
*v154 = v1260;
let v1266 = *v178;
var<function> v2126_store: f32;
let v2126 = &v2126_store;
*v2126 = v1266;
let v1273 = *v449;
let v1274 = v1273[0];
let v1277 = *v2126;
let v2428 = fma(v1274, v1218, v1277);
*v2126 = v2428;
let v1284 = *v449;
let v1285 = v1284[1];
let v1288 = *v2126;
let v2429 = fma(v1285, v1229, v1288);
*v2126 = v2429;
let v1295 = *v449;
let v1296 = v1295[2];
let v1299 = *v2126;
let v2430 = fma(v1296, v1240, v1299);
*v2126 = v2430;
let v1306 = *v449;
let v1307 = v1306[3];
let v1310 = *v2126;
let v2431 = fma(v1307, v1251, v1310);
*v2126 = v2431;
let v1317 = *v2126;
*v178 = v1317;
let v1323 = *v202;
var<function> v2127_store: f32;
let v2127 = &v2127_store;
*v2127 = v1323;
let v1330 = *v464;
let v1331 = v1330[0];
let v1334 = *v2127;
let v2432 = fma(v1331, v1218, v1334);
*v2127 = v2432;
let v1341 = *v464;
let v1342 = v1341[1];
let v1345 = *v2127;
let v2433 = fma(v1342, v1229, v1345);
*v2127 = v2433;
let v1352 = *v464;
let v1353 = v1352[2];
let v1356 = *v2127;
let v2434 = fma(v1353, v1240, v1356);
*v2127 = v2434;
let v1363 = *v464;
let v1364 = v1363[3];
let v1367 = *v2127;
let v2435 = fma(v1364, v1251, v1367);
*v2127 = v2435;
let v1374 = *v2127;
*v202 = v1374;
let v1380 = *v226;
var<function> v2128_store: f32;
let v2128 = &v2128_store;
*v2128 = v1380;
let v1387 = *v479;
let v1388 = v1387[0];
let v1391 = *v2128;
let v2436 = fma(v1388, v1218, v1391);
*v2128 = v2436;
let v1398 = *v479;
let v1399 = v1398[1];
let v1402 = *v2128;
let v2437 = fma(v1399, v1229, v1402);
*v2128 = v2437;
let v1409 = *v479;
let v1410 = v1409[2];
let v1413 = *v2128;
let v2438 = fma(v1410, v1240, v1413);
*v2128 = v2438;
let v1420 = *v479;
let v1421 = v1420[3];
let v1424 = *v2128;
let v2439 = fma(v1421, v1251, v1424);
*v2128 = v2439;
let v1431 = *v2128;
*v226 = v1431;

}

}
let v1441 = v44 + v121;
let v1446 = v81 + v125;
let v1454 = *v136;
var<function> v2130_store: f32;
let v2130 = &v2130_store;
*v2130 = v1454;
let v1461 = *v236;
var<function> v2131_store: f32;
let v2131 = &v2131_store;
*v2131 = v1461;
let v1464 = v127 == v3;
if v1464 {
let v1469 = v1441 < v16;
let v1470 = v1446 < v15;
let v1471 = v1469 && v1470;
if v1471 {
let v1472 = v1441 * v18;
let v1476 = v1472 + v47;
let v1479 = v239 * v16;
let v1480 = v1479 * v18;
let v1481 = v1480 + v1476;
let v1482 = v1481 * v15;
let v1483 = v1482 + v1446;
let v1487 = &(*v2440)[v1483];
let v1488 = *v2130;
*v1487 = v1488;

}

}
let v1494 = *v142;
var<function> v2132_store: f32;
let v2132 = &v2132_store;
*v2132 = v1494;
let v1501 = *v236;
var<function> v2133_store: f32;
let v2133 = &v2133_store;
*v2133 = v1501;
if v1464 {
let v1508 = v1446 + v118;
let v1509 = v1441 < v16;
let v1510 = v1508 < v15;
let v1511 = v1509 && v1510;
if v1511 {
let v1512 = v1441 * v18;
let v1516 = v1512 + v47;
let v1519 = v239 * v16;
let v1520 = v1519 * v18;
let v1521 = v1520 + v1516;
let v1522 = v1521 * v15;
let v1523 = v1522 + v1508;
let v1527 = &(*v2440)[v1523];
let v1528 = *v2132;
*v1527 = v1528;

}

}
let v1534 = *v148;
var<function> v2134_store: f32;
let v2134 = &v2134_store;
*v2134 = v1534;
let v1541 = *v236;
var<function> v2135_store: f32;
let v2135 = &v2135_store;
*v2135 = v1541;
if v1464 {
let v1547 = u32(32);
let v1548 = v1446 + v1547;
let v1549 = v1441 < v16;
let v1550 = v1548 < v15;
let v1551 = v1549 && v1550;
if v1551 {
let v1552 = v1441 * v18;
let v1556 = v1552 + v47;
let v1559 = v239 * v16;
let v1560 = v1559 * v18;
let v1561 = v1560 + v1556;
let v1562 = v1561 * v15;
let v1563 = v1562 + v1548;
let v1567 = &(*v2440)[v1563];
let v1568 = *v2134;
*v1567 = v1568;

}

}
let v1574 = *v154;
var<function> v2136_store: f32;
let v2136 = &v2136_store;
*v2136 = v1574;
let v1581 = *v236;
var<function> v2137_store: f32;
let v2137 = &v2137_store;
*v2137 = v1581;
if v1464 {
let v1587 = u32(48);
let v1588 = v1446 + v1587;
let v1589 = v1441 < v16;
let v1590 = v1588 < v15;
let v1591 = v1589 && v1590;
if v1591 {
let v1592 = v1441 * v18;
let v1596 = v1592 + v47;
let v1599 = v239 * v16;
let v1600 = v1599 * v18;
let v1601 = v1600 + v1596;
let v1602 = v1601 * v15;
let v1603 = v1602 + v1588;
let v1607 = &(*v2440)[v1603];
let v1608 = *v2136;
*v1607 = v1608;

}

}
let v1614 = *v160;
var<function> v2138_store: f32;
let v2138 = &v2138_store;
*v2138 = v1614;
let v1621 = *v236;
var<function> v2139_store: f32;
let v2139 = &v2139_store;
*v2139 = v1621;
if v1464 {
let v1626 = v1441 + v118;
let v1629 = v1626 < v16;
let v1630 = v1446 < v15;
let v1631 = v1629 && v1630;
if v1631 {
let v1632 = v1626 * v18;
let v1636 = v1632 + v47;
let v1639 = v239 * v16;
let v1640 = v1639 * v18;
let v1641 = v1640 + v1636;
let v1642 = v1641 * v15;
let v1643 = v1642 + v1446;
let v1647 = &(*v2440)[v1643];
let v1648 = *v2138;
*v1647 = v1648;

}

}
let v1654 = *v166;
var<function> v2140_store: f32;
let v2140 = &v2140_store;
*v2140 = v1654;
let v1661 = *v236;
var<function> v2141_store: f32;
let v2141 = &v2141_store;
*v2141 = v1661;
if v1464 {
let v1666 = v1441 + v118;
let v1668 = v1446 + v118;
let v1669 = v1666 < v16;
let v1670 = v1668 < v15;
let v1671 = v1669 && v1670;
if v1671 {
let v1672 = v1666 * v18;
let v1676 = v1672 + v47;
let v1679 = v239 * v16;
let v1680 = v1679 * v18;
let v1681 = v1680 + v1676;
let v1682 = v1681 * v15;
let v1683 = v1682 + v1668;
let v1687 = &(*v2440)[v1683];
let v1688 = *v2140;
*v1687 = v1688;

}

}
let v1694 = *v172;
var<function> v2142_store: f32;
let v2142 = &v2142_store;
*v2142 = v1694;
let v1701 = *v236;
var<function> v2143_store: f32;
let v2143 = &v2143_store;
*v2143 = v1701;
if v1464 {
let v1706 = v1441 + v118;
let v1707 = u32(32);
let v1708 = v1446 + v1707;
let v1709 = v1706 < v16;
let v1710 = v1708 < v15;
let v1711 = v1709 && v1710;
if v1711 {
let v1712 = v1706 * v18;
let v1716 = v1712 + v47;
let v1719 = v239 * v16;
let v1720 = v1719 * v18;
let v1721 = v1720 + v1716;
let v1722 = v1721 * v15;
let v1723 = v1722 + v1708;
let v1727 = &(*v2440)[v1723];
let v1728 = *v2142;
*v1727 = v1728;

}

}
let v1734 = *v178;
var<function> v2144_store: f32;
let v2144 = &v2144_store;
*v2144 = v1734;
let v1741 = *v236;
var<function> v2145_store: f32;
let v2145 = &v2145_store;
*v2145 = v1741;
if v1464 {
let v1746 = v1441 + v118;
let v1747 = u32(48);
let v1748 = v1446 + v1747;
let v1749 = v1746 < v16;
let v1750 = v1748 < v15;
let v1751 = v1749 && v1750;
if v1751 {
let v1752 = v1746 * v18;
let v1756 = v1752 + v47;
let v1759 = v239 * v16;
let v1760 = v1759 * v18;
let v1761 = v1760 + v1756;
let v1762 = v1761 * v15;
let v1763 = v1762 + v1748;
let v1767 = &(*v2440)[v1763];
let v1768 = *v2144;
*v1767 = v1768;

}

}
let v1774 = *v184;
var<function> v2146_store: f32;
let v2146 = &v2146_store;
*v2146 = v1774;
let v1781 = *v236;
var<function> v2147_store: f32;
let v2147 = &v2147_store;
*v2147 = v1781;
if v1464 {
let v1785 = u32(32);
let v1786 = v1441 + v1785;
let v1789 = v1786 < v16;
let v1790 = v1446 < v15;
let v1791 = v1789 && v1790;
if v1791 {
let v1792 = v1786 * v18;
let v1796 = v1792 + v47;
let v1799 = v239 * v16;
let v1800 = v1799 * v18;
let v1801 = v1800 + v1796;
let v1802 = v1801 * v15;
let v1803 = v1802 + v1446;
let v1807 = &(*v2440)[v1803];
let v1808 = *v2146;
*v1807 = v1808;

}

}
let v1814 = *v190;
var<function> v2148_store: f32;
let v2148 = &v2148_store;
*v2148 = v1814;
let v1821 = *v236;
var<function> v2149_store: f32;
let v2149 = &v2149_store;
*v2149 = v1821;
if v1464 {
let v1825 = u32(32);
let v1826 = v1441 + v1825;
let v1828 = v1446 + v118;
let v1829 = v1826 < v16;
let v1830 = v1828 < v15;
let v1831 = v1829 && v1830;
if v1831 {
let v1832 = v1826 * v18;
let v1836 = v1832 + v47;
let v1839 = v239 * v16;
let v1840 = v1839 * v18;
let v1841 = v1840 + v1836;
let v1842 = v1841 * v15;
let v1843 = v1842 + v1828;
let v1847 = &(*v2440)[v1843];
let v1848 = *v2148;
*v1847 = v1848;

}

}
let v1854 = *v196;
var<function> v2150_store: f32;
let v2150 = &v2150_store;
*v2150 = v1854;
let v1861 = *v236;
var<function> v2151_store: f32;
let v2151 = &v2151_store;
*v2151 = v1861;
if v1464 {
let v1865 = u32(32);
let v1866 = v1441 + v1865;
let v1868 = v1446 + v1865;
let v1869 = v1866 < v16;
let v1870 = v1868 < v15;
let v1871 = v1869 && v1870;
if v1871 {
let v1872 = v1866 * v18;
let v1876 = v1872 + v47;
let v1879 = v239 * v16;
let v1880 = v1879 * v18;
let v1881 = v1880 + v1876;
let v1882 = v1881 * v15;
let v1883 = v1882 + v1868;
let v1887 = &(*v2440)[v1883];
let v1888 = *v2150;
*v1887 = v1888;

}

}
let v1894 = *v202;
var<function> v2152_store: f32;
let v2152 = &v2152_store;
*v2152 = v1894;
let v1901 = *v236;
var<function> v2153_store: f32;
let v2153 = &v2153_store;
*v2153 = v1901;
if v1464 {
let v1905 = u32(32);
let v1906 = v1441 + v1905;
let v1907 = u32(48);
let v1908 = v1446 + v1907;
let v1909 = v1906 < v16;
let v1910 = v1908 < v15;
let v1911 = v1909 && v1910;
if v1911 {
let v1912 = v1906 * v18;
let v1916 = v1912 + v47;
let v1919 = v239 * v16;
let v1920 = v1919 * v18;
let v1921 = v1920 + v1916;
let v1922 = v1921 * v15;
let v1923 = v1922 + v1908;
let v1927 = &(*v2440)[v1923];
let v1928 = *v2152;
*v1927 = v1928;

}

}
let v1934 = *v208;
var<function> v2154_store: f32;
let v2154 = &v2154_store;
*v2154 = v1934;
let v1941 = *v236;
var<function> v2155_store: f32;
let v2155 = &v2155_store;
*v2155 = v1941;
if v1464 {
let v1945 = u32(48);
let v1946 = v1441 + v1945;
let v1949 = v1946 < v16;
let v1950 = v1446 < v15;
let v1951 = v1949 && v1950;
if v1951 {
let v1952 = v1946 * v18;
let v1956 = v1952 + v47;
let v1959 = v239 * v16;
let v1960 = v1959 * v18;
let v1961 = v1960 + v1956;
let v1962 = v1961 * v15;
let v1963 = v1962 + v1446;
let v1967 = &(*v2440)[v1963];
let v1968 = *v2154;
*v1967 = v1968;

}

}
let v1974 = *v214;
var<function> v2156_store: f32;
let v2156 = &v2156_store;
*v2156 = v1974;
let v1981 = *v236;
var<function> v2157_store: f32;
let v2157 = &v2157_store;
*v2157 = v1981;
if v1464 {
let v1985 = u32(48);
let v1986 = v1441 + v1985;
let v1988 = v1446 + v118;
let v1989 = v1986 < v16;
let v1990 = v1988 < v15;
let v1991 = v1989 && v1990;
if v1991 {
let v1992 = v1986 * v18;
let v1996 = v1992 + v47;
let v1999 = v239 * v16;
let v2000 = v1999 * v18;
let v2001 = v2000 + v1996;
let v2002 = v2001 * v15;
let v2003 = v2002 + v1988;
let v2007 = &(*v2440)[v2003];
let v2008 = *v2156;
*v2007 = v2008;

}

}
let v2014 = *v220;
var<function> v2158_store: f32;
let v2158 = &v2158_store;
*v2158 = v2014;
let v2021 = *v236;
var<function> v2159_store: f32;
let v2159 = &v2159_store;
*v2159 = v2021;
if v1464 {
let v2025 = u32(48);
let v2026 = v1441 + v2025;
let v2027 = u32(32);
let v2028 = v1446 + v2027;
let v2029 = v2026 < v16;
let v2030 = v2028 < v15;
let v2031 = v2029 && v2030;
if v2031 {
let v2032 = v2026 * v18;
let v2036 = v2032 + v47;
let v2039 = v239 * v16;
let v2040 = v2039 * v18;
let v2041 = v2040 + v2036;
let v2042 = v2041 * v15;
let v2043 = v2042 + v2028;
let v2047 = &(*v2440)[v2043];
let v2048 = *v2158;
*v2047 = v2048;

}

}
let v2054 = *v226;
var<function> v2160_store: f32;
let v2160 = &v2160_store;
*v2160 = v2054;
let v2061 = *v236;
var<function> v2161_store: f32;
let v2161 = &v2161_store;
*v2161 = v2061;
if v1464 {
let v2065 = u32(48);
let v2066 = v1441 + v2065;
let v2068 = v1446 + v2065;
let v2069 = v2066 < v16;
let v2070 = v2068 < v15;
let v2071 = v2069 && v2070;
if v2071 {
let v2072 = v2066 * v18;
let v2076 = v2072 + v47;
let v2079 = v239 * v16;
let v2080 = v2079 * v18;
let v2081 = v2080 + v2076;
let v2082 = v2081 * v15;
let v2083 = v2082 + v2068;
let v2087 = &(*v2440)[v2083];
let v2088 = *v2160;
*v2087 = v2088;

}

}
return;

}
