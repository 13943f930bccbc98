var<workgroup> shared_v19: array<f32, 256>;
var<workgroup> shared_v23: array<u32, 256>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn argmax_kernel(@builtin(workgroup_id) v537: vec3<u32>, @builtin(local_invocation_index) v540: u32, @builtin(num_workgroups) v545: vec3<u32>) {
let v550 = &v13;
let v551 = &v9;
let v552 = &v5;
let v553 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_u32[0];
let v18 = info_var.scalars_u32[1];
let v515 = &shared_v19;
let v516 = &shared_v23;
let v538 = v537[1];
let v28 = v538 * v17;
let v29 = u32(v28);
let v539 = v537[0];
let v31 = v539 * v18;
let v32 = v31 + v18;
let v33 = min(v32, v17);
let v541 = v540;
let v35 = v31 + v541;
let v36 = u32(1);
let v37 = v33 - v36;
let v38 = min(v35, v37);
var<function> v517_store: u32;
let v517 = &v517_store;
*v517 = v38;
let v40 = *v517;
let v41 = u32(v40);
let v42 = v29 + v41;
let v46 = &(*v553)[v42];
let v47 = *v46;
var<function> v518_store: f32;
let v518 = &v518_store;
*v518 = v47;
let v51 = u32(256);
let v52 = v35 + v51;
var<function> v519_store: u32;
let v519 = &v519_store;
*v519 = v52;
loop {
let v54 = *v519;
let v55 = v54 < v33;
if !v55 { break; }
let v57 = *v519;
let v58 = u32(v57);
let v59 = v29 + v58;
let v63 = &(*v553)[v59];
let v64 = *v63;
let v65 = *v518;
let v66 = v64 > v65;
if v66 {
*v518 = v64;
let v67 = *v519;
*v517 = v67;

}
let v68 = *v519;
let v70 = v68 + v51;
*v519 = v70;

}
let v72 = u32(v541);
let v76 = &(*v515)[v72];
let v77 = *v518;
*v76 = v77;
let v81 = &(*v516)[v72];
let v82 = *v517;
*v81 = v82;
workgroupBarrier();
let v83 = u32(128);
let v84 = v72 < v83;
if v84 {
let v86 = v72 + v83;
let v90 = &(*v515)[v86];
let v91 = *v90;
let v97 = &(*v516)[v86];
let v98 = *v97;
let v103 = *v76;
let v104 = v91 > v103;
let v105 = true;
var<function> v521_store: bool;
let v521 = &v521_store;
if v104 {
*v521 = v105;

} else {
let v112 = *v76;
let v113 = v91 == v112;
var<function> v522_store: bool;
let v522 = &v522_store;
if v113 {
let v118 = *v81;
let v119 = v98 < v118;
*v522 = v119;

} else {
let v121 = false;
*v522 = v121;

}
let v122 = *v522;
*v521 = v122;

}
let v123 = *v521;
if v123 {
*v76 = v91;
*v81 = v98;

}

}
workgroupBarrier();
let v132 = u32(64);
let v133 = v72 < v132;
if v133 {
let v135 = v72 + v132;
let v139 = &(*v515)[v135];
let v140 = *v139;
let v146 = &(*v516)[v135];
let v147 = *v146;
let v152 = *v76;
let v153 = v140 > v152;
let v154 = true;
var<function> v523_store: bool;
let v523 = &v523_store;
if v153 {
*v523 = v154;

} else {
let v161 = *v76;
let v162 = v140 == v161;
var<function> v524_store: bool;
let v524 = &v524_store;
if v162 {
let v167 = *v81;
let v168 = v147 < v167;
*v524 = v168;

} else {
let v170 = false;
*v524 = v170;

}
let v171 = *v524;
*v523 = v171;

}
let v172 = *v523;
if v172 {
*v76 = v140;
*v81 = v147;

}

}
workgroupBarrier();
let v181 = u32(32);
let v182 = v72 < v181;
if v182 {
let v184 = v72 + v181;
let v188 = &(*v515)[v184];
let v189 = *v188;
let v195 = &(*v516)[v184];
let v196 = *v195;
let v201 = *v76;
let v202 = v189 > v201;
let v203 = true;
var<function> v525_store: bool;
let v525 = &v525_store;
if v202 {
*v525 = v203;

} else {
let v210 = *v76;
let v211 = v189 == v210;
var<function> v526_store: bool;
let v526 = &v526_store;
if v211 {
let v216 = *v81;
let v217 = v196 < v216;
*v526 = v217;

} else {
let v219 = false;
*v526 = v219;

}
let v220 = *v526;
*v525 = v220;

}
let v221 = *v525;
if v221 {
*v76 = v189;
*v81 = v196;

}

}
workgroupBarrier();
let v230 = u32(16);
let v231 = v72 < v230;
if v231 {
let v233 = v72 + v230;
let v237 = &(*v515)[v233];
let v238 = *v237;
let v244 = &(*v516)[v233];
let v245 = *v244;
let v250 = *v76;
let v251 = v238 > v250;
let v252 = true;
var<function> v527_store: bool;
let v527 = &v527_store;
if v251 {
*v527 = v252;

} else {
let v259 = *v76;
let v260 = v238 == v259;
var<function> v528_store: bool;
let v528 = &v528_store;
if v260 {
let v265 = *v81;
let v266 = v245 < v265;
*v528 = v266;

} else {
let v268 = false;
*v528 = v268;

}
let v269 = *v528;
*v527 = v269;

}
let v270 = *v527;
if v270 {
*v76 = v238;
*v81 = v245;

}

}
workgroupBarrier();
let v279 = u32(8);
let v280 = v72 < v279;
if v280 {
let v282 = v72 + v279;
let v286 = &(*v515)[v282];
let v287 = *v286;
let v293 = &(*v516)[v282];
let v294 = *v293;
let v299 = *v76;
let v300 = v287 > v299;
let v301 = true;
var<function> v529_store: bool;
let v529 = &v529_store;
if v300 {
*v529 = v301;

} else {
let v308 = *v76;
let v309 = v287 == v308;
var<function> v530_store: bool;
let v530 = &v530_store;
if v309 {
let v314 = *v81;
let v315 = v294 < v314;
*v530 = v315;

} else {
let v317 = false;
*v530 = v317;

}
let v318 = *v530;
*v529 = v318;

}
let v319 = *v529;
if v319 {
*v76 = v287;
*v81 = v294;

}

}
workgroupBarrier();
let v328 = u32(4);
let v329 = v72 < v328;
if v329 {
let v331 = v72 + v328;
let v335 = &(*v515)[v331];
let v336 = *v335;
let v342 = &(*v516)[v331];
let v343 = *v342;
let v348 = *v76;
let v349 = v336 > v348;
let v350 = true;
var<function> v531_store: bool;
let v531 = &v531_store;
if v349 {
*v531 = v350;

} else {
let v357 = *v76;
let v358 = v336 == v357;
var<function> v532_store: bool;
let v532 = &v532_store;
if v358 {
let v363 = *v81;
let v364 = v343 < v363;
*v532 = v364;

} else {
let v366 = false;
*v532 = v366;

}
let v367 = *v532;
*v531 = v367;

}
let v368 = *v531;
if v368 {
*v76 = v336;
*v81 = v343;

}

}
workgroupBarrier();
let v377 = u32(2);
let v378 = v72 < v377;
if v378 {
let v380 = v72 + v377;
let v384 = &(*v515)[v380];
let v385 = *v384;
let v391 = &(*v516)[v380];
let v392 = *v391;
let v397 = *v76;
let v398 = v385 > v397;
let v399 = true;
var<function> v533_store: bool;
let v533 = &v533_store;
if v398 {
*v533 = v399;

} else {
let v406 = *v76;
let v407 = v385 == v406;
var<function> v534_store: bool;
let v534 = &v534_store;
if v407 {
let v412 = *v81;
let v413 = v392 < v412;
*v534 = v413;

} else {
let v415 = false;
*v534 = v415;

}
let v416 = *v534;
*v533 = v416;

}
let v417 = *v533;
if v417 {
*v76 = v385;
*v81 = v392;

}

}
workgroupBarrier();
let v426 = u32(1);
let v427 = v72 < v426;
if v427 {
let v429 = v72 + v426;
let v433 = &(*v515)[v429];
let v434 = *v433;
let v440 = &(*v516)[v429];
let v441 = *v440;
let v446 = *v76;
let v447 = v434 > v446;
let v448 = true;
var<function> v535_store: bool;
let v535 = &v535_store;
if v447 {
*v535 = v448;

} else {
let v455 = *v76;
let v456 = v434 == v455;
var<function> v536_store: bool;
let v536 = &v536_store;
if v456 {
let v461 = *v81;
let v462 = v441 < v461;
*v536 = v462;

} else {
let v464 = false;
*v536 = v464;

}
let v465 = *v536;
*v535 = v465;

}
let v466 = *v535;
if v466 {
*v76 = v434;
*v81 = v441;

}

}
workgroupBarrier();
let v476 = v72 == v3;
if v476 {
let v546 = v545[0];
let v479 = v538 * v546;
let v481 = v479 + v539;
let v482 = u32(v481);
let v487 = &(*v516)[v3];
let v488 = *v487;
let v493 = &(*v515)[v3];
let v494 = *v493;
let v498 = &(*v551)[v482];
*v498 = v494;
let v499 = u32(v488);
let v500 = v29 + v499;
let v504 = &(*v552)[v500];
let v505 = *v504;
let v509 = &(*v550)[v482];
*v509 = v505;

}
return;

}
