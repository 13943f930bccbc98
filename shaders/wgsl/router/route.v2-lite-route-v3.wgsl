var<workgroup> shared_v17: array<f32, 256>;
var<workgroup> shared_v21: array<f32, 256>;
var<workgroup> shared_v25: array<f32, 8>;
var<workgroup> shared_v29: array<f32, 8>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn route_kernel(@builtin(local_invocation_index) v526: u32, @builtin(workgroup_id) v528: vec3<u32>) {
let v530 = &v13;
let v531 = &v9;
let v532 = &v5;
let v533 = &v1;
let v3 = u32(0);
let v511 = &shared_v17;
let v19 = u32(256);
let v512 = &shared_v21;
let v513 = &shared_v25;
let v27 = u32(8);
let v514 = &shared_v29;
let v527 = v526;
let v34 = u32(v527);
let v529 = v528[0];
let v36 = u32(v529);
let v38 = v36 * v19;
let v39 = v38 + v34;
let v43 = &(*v533)[v39];
let v44 = *v43;
let v48 = &(*v511)[v34];
*v48 = v44;
workgroupBarrier();
let v49 = -v44;
let v50 = f32(87.0);
let v51 = min(v49, v50);
let v52 = exp(v51);
let v53 = f32(1.0);
let v54 = v53 + v52;
let v56 = v53 / v54;
let v60 = &(*v532)[v34];
let v61 = *v60;
let v62 = v56 + v61;
let v66 = &(*v512)[v34];
*v66 = v62;
workgroupBarrier();
let v68 = v34 < v27;
if v68 {
let v69 = u32(32);
let v70 = v34 * v69;
let v74 = &(*v512)[v70];
let v75 = *v74;
var<function> v515_store: f32;
let v515 = &v515_store;
*v515 = v75;
let v77 = f32(-1.0000000150474662e30);
var<function> v516_store: f32;
let v516 = &v516_store;
*v516 = v77;
let v80 = u32(1);
for(var v83: u32 = v80; v83 < v69; v83 += v80) {
let v85 = v70 + v83;
let v89 = &(*v512)[v85];
let v90 = *v89;
let v91 = *v515;
let v92 = v90 > v91;
if v92 {
*v516 = v91;
*v515 = v90;

} else {
let v94 = *v516;
let v95 = v90 > v94;
if v95 {
*v516 = v90;

}

}

}
var<function> v518_store: f32;
let v518 = &v518_store;
let v97 = *v515;
*v518 = v97;
let v98 = *v515;
let v99 = *v516;
let v100 = v98 + v99;
*v518 = v100;
let v104 = &(*v513)[v34];
let v105 = *v518;
*v104 = v105;

}
workgroupBarrier();
let v106 = u32(32);
let v107 = v34 / v106;
let v111 = &(*v513)[v107];
let v112 = *v111;
let v113 = u32(0);
var<function> v519_store: u32;
let v519 = &v519_store;
*v519 = v113;
let v118 = u32(1);
for(var v119: u32 = v3; v119 < v27; v119 += v118) {
let v128 = &(*v513)[v119];
let v129 = *v128;
let v130 = v129 > v112;
let v131 = v129 == v112;
let v132 = v119 < v107;
let v133 = v131 && v132;
let v134 = v130 || v133;
if v134 {
let v135 = *v519;
let v136 = u32(1);
let v137 = v135 + v136;
*v519 = v137;

}

}
let v138 = *v519;
let v139 = u32(4);
let v140 = v138 >= v139;
if v140 {
let v145 = f32(-1.0000000150474662e30);
*v66 = v145;

}
workgroupBarrier();
let v150 = *v66;
var<function> v521_store: u32;
let v521 = &v521_store;
*v521 = v113;
let v155 = u32(16);
for(var v157: u32 = v3; v157 < v155; v157 += v118) {
let v160 = v157 * v155;
let v166 = &(*v512)[v160];
let v167 = *v166;
let v168 = v167 > v150;
let v169 = v167 == v150;
let v170 = v160 < v34;
let v171 = v169 && v170;
let v172 = v168 || v171;
if v172 {
let v173 = *v521;
let v174 = u32(1);
let v175 = v173 + v174;
*v521 = v175;

}
let v179 = v160 + v118;
let v183 = &(*v512)[v179];
let v184 = *v183;
let v185 = v184 > v150;
let v186 = v184 == v150;
let v187 = v179 < v34;
let v188 = v186 && v187;
let v189 = v185 || v188;
if v189 {
let v190 = *v521;
let v191 = u32(1);
let v192 = v190 + v191;
*v521 = v192;

}
let v195 = u32(2);
let v196 = v160 + v195;
let v200 = &(*v512)[v196];
let v201 = *v200;
let v202 = v201 > v150;
let v203 = v201 == v150;
let v204 = v196 < v34;
let v205 = v203 && v204;
let v206 = v202 || v205;
if v206 {
let v207 = *v521;
let v208 = u32(1);
let v209 = v207 + v208;
*v521 = v209;

}
let v212 = u32(3);
let v213 = v160 + v212;
let v217 = &(*v512)[v213];
let v218 = *v217;
let v219 = v218 > v150;
let v220 = v218 == v150;
let v221 = v213 < v34;
let v222 = v220 && v221;
let v223 = v219 || v222;
if v223 {
let v224 = *v521;
let v225 = u32(1);
let v226 = v224 + v225;
*v521 = v226;

}
let v229 = u32(4);
let v230 = v160 + v229;
let v234 = &(*v512)[v230];
let v235 = *v234;
let v236 = v235 > v150;
let v237 = v235 == v150;
let v238 = v230 < v34;
let v239 = v237 && v238;
let v240 = v236 || v239;
if v240 {
let v241 = *v521;
let v242 = u32(1);
let v243 = v241 + v242;
*v521 = v243;

}
let v246 = u32(5);
let v247 = v160 + v246;
let v251 = &(*v512)[v247];
let v252 = *v251;
let v253 = v252 > v150;
let v254 = v252 == v150;
let v255 = v247 < v34;
let v256 = v254 && v255;
let v257 = v253 || v256;
if v257 {
let v258 = *v521;
let v259 = u32(1);
let v260 = v258 + v259;
*v521 = v260;

}
let v263 = u32(6);
let v264 = v160 + v263;
let v268 = &(*v512)[v264];
let v269 = *v268;
let v270 = v269 > v150;
let v271 = v269 == v150;
let v272 = v264 < v34;
let v273 = v271 && v272;
let v274 = v270 || v273;
if v274 {
let v275 = *v521;
let v276 = u32(1);
let v277 = v275 + v276;
*v521 = v277;

}
let v280 = u32(7);
let v281 = v160 + v280;
let v285 = &(*v512)[v281];
let v286 = *v285;
let v287 = v286 > v150;
let v288 = v286 == v150;
let v289 = v281 < v34;
let v290 = v288 && v289;
let v291 = v287 || v290;
if v291 {
let v292 = *v521;
let v293 = u32(1);
let v294 = v292 + v293;
*v521 = v294;

}
let v298 = v160 + v27;
let v302 = &(*v512)[v298];
let v303 = *v302;
let v304 = v303 > v150;
let v305 = v303 == v150;
let v306 = v298 < v34;
let v307 = v305 && v306;
let v308 = v304 || v307;
if v308 {
let v309 = *v521;
let v310 = u32(1);
let v311 = v309 + v310;
*v521 = v311;

}
let v314 = u32(9);
let v315 = v160 + v314;
let v319 = &(*v512)[v315];
let v320 = *v319;
let v321 = v320 > v150;
let v322 = v320 == v150;
let v323 = v315 < v34;
let v324 = v322 && v323;
let v325 = v321 || v324;
if v325 {
let v326 = *v521;
let v327 = u32(1);
let v328 = v326 + v327;
*v521 = v328;

}
let v331 = u32(10);
let v332 = v160 + v331;
let v336 = &(*v512)[v332];
let v337 = *v336;
let v338 = v337 > v150;
let v339 = v337 == v150;
let v340 = v332 < v34;
let v341 = v339 && v340;
let v342 = v338 || v341;
if v342 {
let v343 = *v521;
let v344 = u32(1);
let v345 = v343 + v344;
*v521 = v345;

}
let v348 = u32(11);
let v349 = v160 + v348;
let v353 = &(*v512)[v349];
let v354 = *v353;
let v355 = v354 > v150;
let v356 = v354 == v150;
let v357 = v349 < v34;
let v358 = v356 && v357;
let v359 = v355 || v358;
if v359 {
let v360 = *v521;
let v361 = u32(1);
let v362 = v360 + v361;
*v521 = v362;

}
let v365 = u32(12);
let v366 = v160 + v365;
let v370 = &(*v512)[v366];
let v371 = *v370;
let v372 = v371 > v150;
let v373 = v371 == v150;
let v374 = v366 < v34;
let v375 = v373 && v374;
let v376 = v372 || v375;
if v376 {
let v377 = *v521;
let v378 = u32(1);
let v379 = v377 + v378;
*v521 = v379;

}
let v382 = u32(13);
let v383 = v160 + v382;
let v387 = &(*v512)[v383];
let v388 = *v387;
let v389 = v388 > v150;
let v390 = v388 == v150;
let v391 = v383 < v34;
let v392 = v390 && v391;
let v393 = v389 || v392;
if v393 {
let v394 = *v521;
let v395 = u32(1);
let v396 = v394 + v395;
*v521 = v396;

}
let v399 = u32(14);
let v400 = v160 + v399;
let v404 = &(*v512)[v400];
let v405 = *v404;
let v406 = v405 > v150;
let v407 = v405 == v150;
let v408 = v400 < v34;
let v409 = v407 && v408;
let v410 = v406 || v409;
if v410 {
let v411 = *v521;
let v412 = u32(1);
let v413 = v411 + v412;
*v521 = v413;

}
let v416 = u32(15);
let v417 = v160 + v416;
let v421 = &(*v512)[v417];
let v422 = *v421;
let v423 = v422 > v150;
let v424 = v422 == v150;
let v425 = v417 < v34;
let v426 = v424 && v425;
let v427 = v423 || v426;
if v427 {
let v428 = *v521;
let v429 = u32(1);
let v430 = v428 + v429;
*v521 = v430;

}

}
let v431 = *v521;
let v432 = u32(v431);
let v434 = v432 < v27;
if v434 {
let v438 = &(*v514)[v432];
*v438 = v56;

}
workgroupBarrier();
if v434 {
var<function> v523_store: f32;
let v523 = &v523_store;
*v523 = v56;
let v442 = f32(0.0);
var<function> v524_store: f32;
let v524 = &v524_store;
*v524 = v442;
for(var v448: u32 = v3; v448 < v27; v448 += v118) {
let v453 = &(*v514)[v448];
let v454 = *v453;
let v455 = *v524;
let v456 = v455 + v454;
*v524 = v456;

}
let v457 = *v524;
let v458 = f32(9.999999682655225e-21);
let v459 = v457 + v458;
let v460 = v56 / v459;
*v523 = v460;
let v461 = u32(10);
let v462 = v36 * v461;
let v463 = v462 + v432;
let v464 = i32(v34);
let v468 = &(*v531)[v463];
*v468 = v464;
let v469 = *v523;
let v470 = f32(2.5);
let v471 = v469 * v470;
let v475 = &(*v530)[v463];
*v475 = v471;

}
let v477 = v34 == v3;
if v477 {
let v478 = u32(10);
let v479 = v36 * v478;
let v481 = v479 + v27;
let v485 = &(*v531)[v481];
let v486 = i32(256);
*v485 = v486;
let v490 = &(*v530)[v481];
*v490 = v53;
let v494 = u32(9);
let v495 = v479 + v494;
let v499 = &(*v531)[v495];
let v500 = i32(257);
*v499 = v500;
let v504 = &(*v530)[v495];
*v504 = v53;

}
return;

}
