var<workgroup> shared_v19: array<f32, 256>;
var<workgroup> shared_v23: array<f32, 256>;
var<workgroup> shared_v27: array<f32, 8>;
var<workgroup> shared_v31: array<f32, 8>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn route_kernel(@builtin(workgroup_id) v526: vec3<u32>, @builtin(local_invocation_index) v528: u32) {
let v531 = &v13;
let v532 = &v9;
let v533 = &v5;
let v534 = &v1;
let v3 = u32(0);
let v527 = v526[0];
let v18 = u32(v527);
let v511 = &shared_v19;
let v21 = u32(256);
let v512 = &shared_v23;
let v513 = &shared_v27;
let v29 = u32(8);
let v514 = &shared_v31;
let v529 = v528;
let v36 = u32(v529);
let v37 = u32(255);
let v38 = min(v36, v37);
let v40 = v18 * v21;
let v41 = v40 + v38;
let v45 = &(*v534)[v41];
let v46 = *v45;
let v50 = &(*v511)[v38];
*v50 = v46;
workgroupBarrier();
let v51 = -v46;
let v52 = f32(87.0);
let v53 = min(v51, v52);
let v54 = exp(v53);
let v55 = f32(1.0);
let v56 = v55 + v54;
let v58 = v55 / v56;
let v62 = &(*v533)[v38];
let v63 = *v62;
let v64 = v58 + v63;
let v68 = &(*v512)[v38];
*v68 = v64;
workgroupBarrier();
let v70 = v38 < v29;
if v70 {
let v71 = u32(32);
let v72 = v38 * v71;
let v76 = &(*v512)[v72];
let v77 = *v76;
var<function> v515_store: f32;
let v515 = &v515_store;
*v515 = v77;
let v79 = f32(-1.0000000150474662e30);
var<function> v516_store: f32;
let v516 = &v516_store;
*v516 = v79;
let v82 = u32(1);
for(var v85: u32 = v82; v85 < v71; v85 += v82) {
let v87 = v72 + v85;
let v91 = &(*v512)[v87];
let v92 = *v91;
let v93 = *v515;
let v94 = v92 > v93;
if v94 {
*v516 = v93;
*v515 = v92;

} else {
let v96 = *v516;
let v97 = v92 > v96;
if v97 {
*v516 = v92;

}

}

}
var<function> v518_store: f32;
let v518 = &v518_store;
let v99 = *v515;
*v518 = v99;
let v100 = *v515;
let v101 = *v516;
let v102 = v100 + v101;
*v518 = v102;
let v106 = &(*v513)[v38];
let v107 = *v518;
*v106 = v107;

}
workgroupBarrier();
let v108 = u32(32);
let v109 = v38 / v108;
let v113 = &(*v513)[v109];
let v114 = *v113;
let v115 = u32(0);
var<function> v519_store: u32;
let v519 = &v519_store;
*v519 = v115;
let v120 = u32(1);
for(var v121: u32 = v3; v121 < v29; v121 += v120) {
let v130 = &(*v513)[v121];
let v131 = *v130;
let v132 = v131 > v114;
let v133 = v131 == v114;
let v134 = v121 < v109;
let v135 = v133 && v134;
let v136 = v132 || v135;
if v136 {
let v137 = *v519;
let v138 = u32(1);
let v139 = v137 + v138;
*v519 = v139;

}

}
let v140 = *v519;
let v141 = u32(4);
let v142 = v140 >= v141;
if v142 {
let v147 = f32(-1.0000000150474662e30);
*v68 = v147;

}
workgroupBarrier();
let v152 = *v68;
var<function> v521_store: u32;
let v521 = &v521_store;
*v521 = v115;
let v157 = u32(16);
for(var v159: u32 = v3; v159 < v157; v159 += v120) {
let v162 = v159 * v157;
let v168 = &(*v512)[v162];
let v169 = *v168;
let v170 = v169 > v152;
let v171 = v169 == v152;
let v172 = v162 < v38;
let v173 = v171 && v172;
let v174 = v170 || v173;
if v174 {
let v175 = *v521;
let v176 = u32(1);
let v177 = v175 + v176;
*v521 = v177;

}
let v181 = v162 + v120;
let v185 = &(*v512)[v181];
let v186 = *v185;
let v187 = v186 > v152;
let v188 = v186 == v152;
let v189 = v181 < v38;
let v190 = v188 && v189;
let v191 = v187 || v190;
if v191 {
let v192 = *v521;
let v193 = u32(1);
let v194 = v192 + v193;
*v521 = v194;

}
let v197 = u32(2);
let v198 = v162 + v197;
let v202 = &(*v512)[v198];
let v203 = *v202;
let v204 = v203 > v152;
let v205 = v203 == v152;
let v206 = v198 < v38;
let v207 = v205 && v206;
let v208 = v204 || v207;
if v208 {
let v209 = *v521;
let v210 = u32(1);
let v211 = v209 + v210;
*v521 = v211;

}
let v214 = u32(3);
let v215 = v162 + v214;
let v219 = &(*v512)[v215];
let v220 = *v219;
let v221 = v220 > v152;
let v222 = v220 == v152;
let v223 = v215 < v38;
let v224 = v222 && v223;
let v225 = v221 || v224;
if v225 {
let v226 = *v521;
let v227 = u32(1);
let v228 = v226 + v227;
*v521 = v228;

}
let v231 = u32(4);
let v232 = v162 + v231;
let v236 = &(*v512)[v232];
let v237 = *v236;
let v238 = v237 > v152;
let v239 = v237 == v152;
let v240 = v232 < v38;
let v241 = v239 && v240;
let v242 = v238 || v241;
if v242 {
let v243 = *v521;
let v244 = u32(1);
let v245 = v243 + v244;
*v521 = v245;

}
let v248 = u32(5);
let v249 = v162 + v248;
let v253 = &(*v512)[v249];
let v254 = *v253;
let v255 = v254 > v152;
let v256 = v254 == v152;
let v257 = v249 < v38;
let v258 = v256 && v257;
let v259 = v255 || v258;
if v259 {
let v260 = *v521;
let v261 = u32(1);
let v262 = v260 + v261;
*v521 = v262;

}
let v265 = u32(6);
let v266 = v162 + v265;
let v270 = &(*v512)[v266];
let v271 = *v270;
let v272 = v271 > v152;
let v273 = v271 == v152;
let v274 = v266 < v38;
let v275 = v273 && v274;
let v276 = v272 || v275;
if v276 {
let v277 = *v521;
let v278 = u32(1);
let v279 = v277 + v278;
*v521 = v279;

}
let v282 = u32(7);
let v283 = v162 + v282;
let v287 = &(*v512)[v283];
let v288 = *v287;
let v289 = v288 > v152;
let v290 = v288 == v152;
let v291 = v283 < v38;
let v292 = v290 && v291;
let v293 = v289 || v292;
if v293 {
let v294 = *v521;
let v295 = u32(1);
let v296 = v294 + v295;
*v521 = v296;

}
let v300 = v162 + v29;
let v304 = &(*v512)[v300];
let v305 = *v304;
let v306 = v305 > v152;
let v307 = v305 == v152;
let v308 = v300 < v38;
let v309 = v307 && v308;
let v310 = v306 || v309;
if v310 {
let v311 = *v521;
let v312 = u32(1);
let v313 = v311 + v312;
*v521 = v313;

}
let v316 = u32(9);
let v317 = v162 + v316;
let v321 = &(*v512)[v317];
let v322 = *v321;
let v323 = v322 > v152;
let v324 = v322 == v152;
let v325 = v317 < v38;
let v326 = v324 && v325;
let v327 = v323 || v326;
if v327 {
let v328 = *v521;
let v329 = u32(1);
let v330 = v328 + v329;
*v521 = v330;

}
let v333 = u32(10);
let v334 = v162 + v333;
let v338 = &(*v512)[v334];
let v339 = *v338;
let v340 = v339 > v152;
let v341 = v339 == v152;
let v342 = v334 < v38;
let v343 = v341 && v342;
let v344 = v340 || v343;
if v344 {
let v345 = *v521;
let v346 = u32(1);
let v347 = v345 + v346;
*v521 = v347;

}
let v350 = u32(11);
let v351 = v162 + v350;
let v355 = &(*v512)[v351];
let v356 = *v355;
let v357 = v356 > v152;
let v358 = v356 == v152;
let v359 = v351 < v38;
let v360 = v358 && v359;
let v361 = v357 || v360;
if v361 {
let v362 = *v521;
let v363 = u32(1);
let v364 = v362 + v363;
*v521 = v364;

}
let v367 = u32(12);
let v368 = v162 + v367;
let v372 = &(*v512)[v368];
let v373 = *v372;
let v374 = v373 > v152;
let v375 = v373 == v152;
let v376 = v368 < v38;
let v377 = v375 && v376;
let v378 = v374 || v377;
if v378 {
let v379 = *v521;
let v380 = u32(1);
let v381 = v379 + v380;
*v521 = v381;

}
let v384 = u32(13);
let v385 = v162 + v384;
let v389 = &(*v512)[v385];
let v390 = *v389;
let v391 = v390 > v152;
let v392 = v390 == v152;
let v393 = v385 < v38;
let v394 = v392 && v393;
let v395 = v391 || v394;
if v395 {
let v396 = *v521;
let v397 = u32(1);
let v398 = v396 + v397;
*v521 = v398;

}
let v401 = u32(14);
let v402 = v162 + v401;
let v406 = &(*v512)[v402];
let v407 = *v406;
let v408 = v407 > v152;
let v409 = v407 == v152;
let v410 = v402 < v38;
let v411 = v409 && v410;
let v412 = v408 || v411;
if v412 {
let v413 = *v521;
let v414 = u32(1);
let v415 = v413 + v414;
*v521 = v415;

}
let v418 = u32(15);
let v419 = v162 + v418;
let v423 = &(*v512)[v419];
let v424 = *v423;
let v425 = v424 > v152;
let v426 = v424 == v152;
let v427 = v419 < v38;
let v428 = v426 && v427;
let v429 = v425 || v428;
if v429 {
let v430 = *v521;
let v431 = u32(1);
let v432 = v430 + v431;
*v521 = v432;

}

}
let v433 = *v521;
let v434 = u32(v433);
let v436 = v434 < v29;
if v436 {
let v440 = &(*v514)[v434];
*v440 = v58;

}
workgroupBarrier();
var<function> v523_store: f32;
let v523 = &v523_store;
*v523 = v58;
let v442 = f32(0.0);
var<function> v524_store: f32;
let v524 = &v524_store;
*v524 = v442;
for(var v448: u32 = v3; v448 < v29; v448 += v120) {
let v453 = &(*v514)[v448];
let v454 = *v453;
let v455 = *v524;
let v456 = v455 + v454;
*v524 = v456;

}
let v457 = *v524;
let v458 = f32(9.999999682655225e-21);
let v459 = v457 + v458;
let v460 = v58 / v459;
*v523 = v460;
let v461 = *v523;
let v462 = f32(2.5);
let v463 = v461 * v462;
let v464 = u32(10);
let v465 = v18 * v464;
if v436 {
let v468 = i32(v38);
let v469 = v465 + v434;
let v473 = &(*v532)[v469];
*v473 = v468;
let v478 = &(*v531)[v469];
*v478 = v463;

}
let v481 = v529 == v115;
if v481 {
let v483 = v465 + v29;
let v487 = &(*v532)[v483];
let v488 = i32(256);
*v487 = v488;
let v492 = &(*v531)[v483];
*v492 = v55;
let v494 = u32(9);
let v495 = v465 + v494;
let v499 = &(*v532)[v495];
let v500 = i32(257);
*v499 = v500;
let v504 = &(*v531)[v495];
*v504 = v55;

}
return;

}
