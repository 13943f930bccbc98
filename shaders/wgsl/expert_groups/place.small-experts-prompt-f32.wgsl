var<workgroup> shared_v23: array<u32, 272>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<i32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn place_kernel(@builtin(local_invocation_index) v463: u32, @builtin(num_workgroups) v465: vec3<u32>, @builtin(workgroup_id) v467: vec3<u32>) {
let v487 = &v17;
let v488 = &v13;
let v489 = &v9;
let v490 = &v5;
let v491 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v430 = &shared_v23;
let v27 = u32(0);
var<function> v431_store: u32;
let v431 = &v431_store;
*v431 = v27;
var<function> v432_store: u32;
let v432 = &v432_store;
*v432 = v27;
let v464 = v463;
var<function> v433_store: u32;
let v433 = &v433_store;
*v433 = v464;
loop {
let v466 = v465[0];
let v36 = *v433;
let v37 = v36 < v466;
if !v37 { break; }
let v39 = *v433;
let v40 = u32(v39);
let v44 = &(*v490)[v40];
let v45 = *v44;
let v46 = u32(v45);
let v47 = u32(32);
let v48 = v46 + v47;
let v49 = u32(1);
let v50 = v48 - v49;
let v52 = v50 / v47;
let v53 = *v432;
let v54 = v53 + v52;
*v432 = v54;
let v468 = v467[0];
let v56 = *v433;
let v57 = v56 < v468;
if v57 {
let v58 = *v431;
let v59 = v58 + v52;
*v431 = v59;

}
let v469 = u32(256);
let v61 = *v433;
let v62 = v61 + v469;
*v433 = v62;

}
let v64 = u32(v464);
workgroupBarrier();
let v68 = &(*v430)[v64];
let v69 = *v431;
*v68 = v69;
workgroupBarrier();
let v70 = u32(16);
let v71 = v64 < v70;
if v71 {
var<function> v435_store: u32;
let v435 = &v435_store;
*v435 = v27;
let v77 = u32(1);
for(var v78: u32 = v3; v78 < v70; v78 += v77) {
let v81 = v64 * v70;
let v82 = v81 + v78;
let v86 = &(*v430)[v82];
let v87 = *v86;
let v88 = *v435;
let v89 = v88 + v87;
*v435 = v89;

}
let v90 = u32(256);
let v91 = v90 + v64;
let v95 = &(*v430)[v91];
let v96 = *v435;
*v95 = v96;

}
workgroupBarrier();
let v98 = v64 / v70;
var<function> v437_store: u32;
let v437 = &v437_store;
*v437 = v27;
var<function> v438_store: u32;
let v438 = &v438_store;
*v438 = v27;
let v107 = u32(1);
for(var v108: u32 = v3; v108 < v70; v108 += v107) {
let v110 = u32(256);
let v111 = v110 + v108;
let v115 = &(*v430)[v111];
let v116 = *v115;
let v117 = *v438;
let v118 = v117 + v116;
*v438 = v118;
let v119 = v108 < v98;
if v119 {
let v120 = *v437;
let v121 = v120 + v116;
*v437 = v121;

}

}
let v123 = v98 * v70;
for(var v125: u32 = v123; v125 < v64; v125 += v107) {
let v130 = &(*v430)[v125];
let v131 = *v130;
let v132 = *v437;
let v133 = v132 + v131;
*v437 = v133;

}
workgroupBarrier();
let v140 = *v432;
*v68 = v140;
workgroupBarrier();
if v71 {
var<function> v441_store: u32;
let v441 = &v441_store;
*v441 = v27;
for(var v149: u32 = v3; v149 < v70; v149 += v107) {
let v152 = v64 * v70;
let v153 = v152 + v149;
let v157 = &(*v430)[v153];
let v158 = *v157;
let v159 = *v441;
let v160 = v159 + v158;
*v441 = v160;

}
let v161 = u32(256);
let v162 = v161 + v64;
let v166 = &(*v430)[v162];
let v167 = *v441;
*v166 = v167;

}
workgroupBarrier();
var<function> v443_store: u32;
let v443 = &v443_store;
*v443 = v27;
var<function> v444_store: u32;
let v444 = &v444_store;
*v444 = v27;
for(var v179: u32 = v3; v179 < v70; v179 += v107) {
let v181 = u32(256);
let v182 = v181 + v179;
let v186 = &(*v430)[v182];
let v187 = *v186;
let v188 = *v444;
let v189 = v188 + v187;
*v444 = v189;
let v190 = v179 < v98;
if v190 {
let v191 = *v443;
let v192 = v191 + v187;
*v443 = v192;

}

}
for(var v196: u32 = v123; v196 < v64; v196 += v107) {
let v201 = &(*v430)[v196];
let v202 = *v201;
let v203 = *v443;
let v204 = v203 + v202;
*v443 = v204;

}
let v472 = v467[0];
let v206 = u32(v472);
let v210 = &(*v490)[v206];
let v211 = *v210;
let v212 = u32(v211);
let v213 = u32(32);
let v214 = v212 + v213;
let v215 = u32(1);
let v216 = v214 - v215;
let v218 = v216 / v213;
var<function> v447_store: u32;
let v447 = &v447_store;
*v447 = v464;
loop {
let v221 = *v447;
let v222 = v221 < v218;
if !v222 { break; }
let v225 = i32(v472);
let v226 = *v438;
let v227 = *v447;
let v228 = v226 + v227;
let v229 = u32(v228);
let v233 = &(*v489)[v229];
*v233 = v225;
let v475 = u32(256);
let v236 = v227 + v475;
*v447 = v236;

}
let v237 = *v438;
let v239 = v237 * v213;
let v241 = v212 + v464;
var<function> v449_store: u32;
let v449 = &v449_store;
*v449 = v241;
loop {
let v244 = v218 * v213;
let v245 = *v449;
let v246 = v245 < v244;
if !v246 { break; }
let v248 = *v449;
let v249 = v239 + v248;
let v250 = u32(v249);
let v254 = &(*v488)[v250];
let v255 = i32(-1);
*v254 = v255;
let v477 = u32(256);
let v258 = v248 + v477;
*v449 = v258;

}
let v261 = v472 == v27;
if v261 {
let v263 = *v444;
let v264 = v263 + v464;
var<function> v451_store: u32;
let v451 = &v451_store;
*v451 = v264;
loop {
let v266 = *v451;
let v267 = v266 < v22;
if !v267 { break; }
let v269 = *v451;
let v270 = u32(v269);
let v274 = &(*v489)[v270];
let v275 = i32(-1);
*v274 = v275;
let v480 = u32(256);
let v278 = v269 + v480;
*v451 = v278;

}

}
let v280 = i32(v472);
let v482 = u32(256);
let v282 = v21 + v482;
let v284 = v282 - v215;
let v285 = v284 / v482;
let v287 = v464 * v285;
let v288 = min(v287, v21);
let v289 = v288 + v285;
let v290 = min(v289, v21);
var<function> v453_store: u32;
let v453 = &v453_store;
*v453 = v27;
for(var v295: u32 = v288; v295 < v290; v295 += v215) {
let v297 = u32(v295);
let v301 = &(*v491)[v297];
let v302 = *v301;
let v303 = v302 == v280;
if v303 {
let v304 = *v453;
let v306 = v304 + v215;
*v453 = v306;

}
let v310 = i32(0);
let v311 = v302 < v310;
let v485 = v465[0];
let v313 = i32(v485);
let v314 = v302 >= v313;
let v315 = v311 || v314;
let v316 = v261 && v315;
if v316 {
let v321 = &(*v487)[v297];
let v322 = i32(-1);
*v321 = v322;

}

}
workgroupBarrier();
let v329 = *v453;
*v68 = v329;
workgroupBarrier();
if v71 {
var<function> v455_store: u32;
let v455 = &v455_store;
*v455 = v27;
for(var v338: u32 = v3; v338 < v70; v338 += v107) {
let v341 = v64 * v70;
let v342 = v341 + v338;
let v346 = &(*v430)[v342];
let v347 = *v346;
let v348 = *v455;
let v349 = v348 + v347;
*v455 = v349;

}
let v350 = u32(256);
let v351 = v350 + v64;
let v355 = &(*v430)[v351];
let v356 = *v455;
*v355 = v356;

}
workgroupBarrier();
var<function> v457_store: u32;
let v457 = &v457_store;
*v457 = v27;
var<function> v458_store: u32;
let v458 = &v458_store;
*v458 = v27;
for(var v368: u32 = v3; v368 < v70; v368 += v107) {
let v370 = u32(256);
let v371 = v370 + v368;
let v375 = &(*v430)[v371];
let v376 = *v375;
let v377 = *v458;
let v378 = v377 + v376;
*v458 = v378;
let v379 = v368 < v98;
if v379 {
let v380 = *v457;
let v381 = v380 + v376;
*v457 = v381;

}

}
for(var v385: u32 = v123; v385 < v64; v385 += v107) {
let v390 = &(*v430)[v385];
let v391 = *v390;
let v392 = *v457;
let v393 = v392 + v391;
*v457 = v393;

}
let v394 = *v457;
let v395 = v239 + v394;
var<function> v461_store: u32;
let v461 = &v461_store;
*v461 = v395;
for(var v398: u32 = v288; v398 < v290; v398 += v215) {
let v400 = u32(v398);
let v404 = &(*v491)[v400];
let v405 = *v404;
let v406 = v405 == v280;
if v406 {
let v407 = i32(v398);
let v408 = *v461;
let v409 = u32(v408);
let v413 = &(*v488)[v409];
*v413 = v407;
let v415 = i32(v408);
let v420 = &(*v487)[v400];
*v420 = v415;
let v423 = v408 + v215;
*v461 = v423;

}

}
return;

}
