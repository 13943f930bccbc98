var<workgroup> shared_v17: array<f32, 256>;
var<workgroup> shared_v21: array<f32, 256>;
var<workgroup> shared_v25: array<f32, 8>;
var<workgroup> shared_v430: array<f32, 8>;
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
let v510 = &shared_v17;
let v19 = u32(256);
let v511 = &shared_v21;
let v512 = &shared_v25;
let v27 = u32(8);
let v527 = v526;
let v30 = u32(v527);
let v529 = v528[0];
let v32 = u32(v529);
let v34 = v32 * v19;
let v35 = v34 + v30;
let v39 = &(*v533)[v35];
let v40 = *v39;
let v44 = &(*v510)[v30];
*v44 = v40;
workgroupBarrier();
let v45 = -v40;
let v46 = f32(87.0);
let v47 = min(v45, v46);
let v48 = exp(v47);
let v49 = f32(1.0);
let v50 = v49 + v48;
let v52 = v49 / v50;
let v56 = &(*v532)[v30];
let v57 = *v56;
let v58 = v52 + v57;
let v62 = &(*v511)[v30];
*v62 = v58;
workgroupBarrier();
let v64 = v30 < v27;
if v64 {
let v65 = u32(32);
let v66 = v30 * v65;
let v70 = &(*v511)[v66];
let v71 = *v70;
var<function> v513_store: f32;
let v513 = &v513_store;
*v513 = v71;
let v73 = f32(-1.0000000150474662e30);
var<function> v514_store: f32;
let v514 = &v514_store;
*v514 = v73;
let v76 = u32(1);
for(var v79: u32 = v76; v79 < v65; v79 += v76) {
let v81 = v66 + v79;
let v85 = &(*v511)[v81];
let v86 = *v85;
let v87 = *v513;
let v88 = v86 > v87;
if v88 {
*v514 = v87;
*v513 = v86;

} else {
let v90 = *v514;
let v91 = v86 > v90;
if v91 {
*v514 = v86;

}

}

}
var<function> v516_store: f32;
let v516 = &v516_store;
let v93 = *v513;
*v516 = v93;
let v94 = *v513;
let v95 = *v514;
let v96 = v94 + v95;
*v516 = v96;
let v100 = &(*v512)[v30];
let v101 = *v516;
*v100 = v101;

}
workgroupBarrier();
let v102 = u32(32);
let v103 = v30 / v102;
let v107 = &(*v512)[v103];
let v108 = *v107;
let v109 = u32(0);
var<function> v517_store: u32;
let v517 = &v517_store;
*v517 = v109;
let v114 = u32(1);
for(var v115: u32 = v3; v115 < v27; v115 += v114) {
let v124 = &(*v512)[v115];
let v125 = *v124;
let v126 = v125 > v108;
let v127 = v125 == v108;
let v128 = v115 < v103;
let v129 = v127 && v128;
let v130 = v126 || v129;
if v130 {
let v131 = *v517;
let v132 = u32(1);
let v133 = v131 + v132;
*v517 = v133;

}

}
let v134 = *v517;
let v135 = u32(4);
let v136 = v134 >= v135;
if v136 {
let v141 = f32(-1.0000000150474662e30);
*v62 = v141;

}
workgroupBarrier();
let v146 = *v62;
var<function> v519_store: u32;
let v519 = &v519_store;
*v519 = v109;
let v151 = u32(16);
for(var v153: u32 = v3; v153 < v151; v153 += v114) {
let v156 = v153 * v151;
let v162 = &(*v511)[v156];
let v163 = *v162;
let v164 = v163 > v146;
let v165 = v163 == v146;
let v166 = v156 < v30;
let v167 = v165 && v166;
let v168 = v164 || v167;
if v168 {
let v169 = *v519;
let v170 = u32(1);
let v171 = v169 + v170;
*v519 = v171;

}
let v175 = v156 + v114;
let v179 = &(*v511)[v175];
let v180 = *v179;
let v181 = v180 > v146;
let v182 = v180 == v146;
let v183 = v175 < v30;
let v184 = v182 && v183;
let v185 = v181 || v184;
if v185 {
let v186 = *v519;
let v187 = u32(1);
let v188 = v186 + v187;
*v519 = v188;

}
let v191 = u32(2);
let v192 = v156 + v191;
let v196 = &(*v511)[v192];
let v197 = *v196;
let v198 = v197 > v146;
let v199 = v197 == v146;
let v200 = v192 < v30;
let v201 = v199 && v200;
let v202 = v198 || v201;
if v202 {
let v203 = *v519;
let v204 = u32(1);
let v205 = v203 + v204;
*v519 = v205;

}
let v208 = u32(3);
let v209 = v156 + v208;
let v213 = &(*v511)[v209];
let v214 = *v213;
let v215 = v214 > v146;
let v216 = v214 == v146;
let v217 = v209 < v30;
let v218 = v216 && v217;
let v219 = v215 || v218;
if v219 {
let v220 = *v519;
let v221 = u32(1);
let v222 = v220 + v221;
*v519 = v222;

}
let v225 = u32(4);
let v226 = v156 + v225;
let v230 = &(*v511)[v226];
let v231 = *v230;
let v232 = v231 > v146;
let v233 = v231 == v146;
let v234 = v226 < v30;
let v235 = v233 && v234;
let v236 = v232 || v235;
if v236 {
let v237 = *v519;
let v238 = u32(1);
let v239 = v237 + v238;
*v519 = v239;

}
let v242 = u32(5);
let v243 = v156 + v242;
let v247 = &(*v511)[v243];
let v248 = *v247;
let v249 = v248 > v146;
let v250 = v248 == v146;
let v251 = v243 < v30;
let v252 = v250 && v251;
let v253 = v249 || v252;
if v253 {
let v254 = *v519;
let v255 = u32(1);
let v256 = v254 + v255;
*v519 = v256;

}
let v259 = u32(6);
let v260 = v156 + v259;
let v264 = &(*v511)[v260];
let v265 = *v264;
let v266 = v265 > v146;
let v267 = v265 == v146;
let v268 = v260 < v30;
let v269 = v267 && v268;
let v270 = v266 || v269;
if v270 {
let v271 = *v519;
let v272 = u32(1);
let v273 = v271 + v272;
*v519 = v273;

}
let v276 = u32(7);
let v277 = v156 + v276;
let v281 = &(*v511)[v277];
let v282 = *v281;
let v283 = v282 > v146;
let v284 = v282 == v146;
let v285 = v277 < v30;
let v286 = v284 && v285;
let v287 = v283 || v286;
if v287 {
let v288 = *v519;
let v289 = u32(1);
let v290 = v288 + v289;
*v519 = v290;

}
let v294 = v156 + v27;
let v298 = &(*v511)[v294];
let v299 = *v298;
let v300 = v299 > v146;
let v301 = v299 == v146;
let v302 = v294 < v30;
let v303 = v301 && v302;
let v304 = v300 || v303;
if v304 {
let v305 = *v519;
let v306 = u32(1);
let v307 = v305 + v306;
*v519 = v307;

}
let v310 = u32(9);
let v311 = v156 + v310;
let v315 = &(*v511)[v311];
let v316 = *v315;
let v317 = v316 > v146;
let v318 = v316 == v146;
let v319 = v311 < v30;
let v320 = v318 && v319;
let v321 = v317 || v320;
if v321 {
let v322 = *v519;
let v323 = u32(1);
let v324 = v322 + v323;
*v519 = v324;

}
let v327 = u32(10);
let v328 = v156 + v327;
let v332 = &(*v511)[v328];
let v333 = *v332;
let v334 = v333 > v146;
let v335 = v333 == v146;
let v336 = v328 < v30;
let v337 = v335 && v336;
let v338 = v334 || v337;
if v338 {
let v339 = *v519;
let v340 = u32(1);
let v341 = v339 + v340;
*v519 = v341;

}
let v344 = u32(11);
let v345 = v156 + v344;
let v349 = &(*v511)[v345];
let v350 = *v349;
let v351 = v350 > v146;
let v352 = v350 == v146;
let v353 = v345 < v30;
let v354 = v352 && v353;
let v355 = v351 || v354;
if v355 {
let v356 = *v519;
let v357 = u32(1);
let v358 = v356 + v357;
*v519 = v358;

}
let v361 = u32(12);
let v362 = v156 + v361;
let v366 = &(*v511)[v362];
let v367 = *v366;
let v368 = v367 > v146;
let v369 = v367 == v146;
let v370 = v362 < v30;
let v371 = v369 && v370;
let v372 = v368 || v371;
if v372 {
let v373 = *v519;
let v374 = u32(1);
let v375 = v373 + v374;
*v519 = v375;

}
let v378 = u32(13);
let v379 = v156 + v378;
let v383 = &(*v511)[v379];
let v384 = *v383;
let v385 = v384 > v146;
let v386 = v384 == v146;
let v387 = v379 < v30;
let v388 = v386 && v387;
let v389 = v385 || v388;
if v389 {
let v390 = *v519;
let v391 = u32(1);
let v392 = v390 + v391;
*v519 = v392;

}
let v395 = u32(14);
let v396 = v156 + v395;
let v400 = &(*v511)[v396];
let v401 = *v400;
let v402 = v401 > v146;
let v403 = v401 == v146;
let v404 = v396 < v30;
let v405 = v403 && v404;
let v406 = v402 || v405;
if v406 {
let v407 = *v519;
let v408 = u32(1);
let v409 = v407 + v408;
*v519 = v409;

}
let v412 = u32(15);
let v413 = v156 + v412;
let v417 = &(*v511)[v413];
let v418 = *v417;
let v419 = v418 > v146;
let v420 = v418 == v146;
let v421 = v413 < v30;
let v422 = v420 && v421;
let v423 = v419 || v422;
if v423 {
let v424 = *v519;
let v425 = u32(1);
let v426 = v424 + v425;
*v519 = v426;

}

}
let v427 = *v519;
let v428 = u32(v427);
var<function> v521_store: f32;
let v521 = &v521_store;
*v521 = v52;
let v522 = &shared_v430;
let v435 = v428 < v27;
if v435 {
let v439 = &(*v522)[v428];
let v440 = *v521;
*v439 = v440;

}
workgroupBarrier();
var<function> v523_store: f32;
let v523 = &v523_store;
*v523 = v52;
let v442 = f32(0.0);
var<function> v524_store: f32;
let v524 = &v524_store;
*v524 = v442;
for(var v448: u32 = v3; v448 < v27; v448 += v114) {
let v453 = &(*v522)[v448];
let v454 = *v453;
let v455 = *v524;
let v456 = v455 + v454;
*v524 = v456;

}
let v457 = *v524;
let v458 = f32(9.999999682655225e-21);
let v459 = v457 + v458;
let v460 = v52 / v459;
*v523 = v460;
let v461 = *v523;
let v462 = f32(2.5);
let v463 = v461 * v462;
let v464 = u32(10);
let v465 = v32 * v464;
if v435 {
let v468 = i32(v30);
let v469 = v465 + v428;
let v473 = &(*v531)[v469];
*v473 = v468;
let v478 = &(*v530)[v469];
*v478 = v463;

}
let v480 = v30 == v3;
if v480 {
let v482 = v465 + v27;
let v486 = &(*v531)[v482];
let v487 = i32(256);
*v486 = v487;
let v491 = &(*v530)[v482];
*v491 = v49;
let v493 = u32(9);
let v494 = v465 + v493;
let v498 = &(*v531)[v494];
let v499 = i32(257);
*v498 = v499;
let v503 = &(*v530)[v494];
*v503 = v49;

}
return;

}
