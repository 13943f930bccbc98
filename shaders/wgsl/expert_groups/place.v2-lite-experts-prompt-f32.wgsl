var<workgroup> shared_v19: array<u32, 272>;
var<workgroup> shared_v23: array<atomic<u32>, 4>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<i32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn place_kernel(@builtin(local_invocation_index) v511: u32, @builtin(num_workgroups) v516: vec3<u32>, @builtin(workgroup_id) v518: vec3<u32>) {
let v538 = &v13;
let v539 = &v9;
let v540 = &v5;
let v541 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_u32[0];
let v18 = info_var.scalars_u32[1];
let v472 = &shared_v19;
let v473 = &shared_v23;
let v25 = u32(4);
let v512 = v511;
let v28 = u32(v512);
var<function> v474_store: u32;
let v474 = &v474_store;
*v474 = v28;
loop {
let v30 = *v474;
let v32 = v30 < v25;
if !v32 { break; }
let v36 = *v474;
let v38 = &(*v473)[v36];
let v39 = u32(0);
atomicStore(v38, v39);
let v41 = u32(256);
let v42 = v36 + v41;
*v474 = v42;

}
workgroupBarrier();
var<function> v476_store: u32;
let v476 = &v476_store;
*v476 = v512;
loop {
let v45 = *v476;
let v46 = v45 < v17;
if !v46 { break; }
let v48 = *v476;
let v49 = u32(v48);
let v53 = &(*v541)[v49];
let v54 = *v53;
let v55 = i32(0);
let v56 = v54 >= v55;
var<function> v478_store: bool;
let v478 = &v478_store;
if v56 {
let v57 = i32(4);
let v58 = v54 < v57;
*v478 = v58;

} else {
let v60 = false;
*v478 = v60;

}
let v61 = *v478;
if v61 {
let v62 = u32(v54);
let v66 = &(*v473)[v62];
let v67 = u32(1);
let v68 = atomicAdd(v66, v67);

}
let v514 = u32(256);
let v70 = *v476;
let v71 = v70 + v514;
*v476 = v71;

}
workgroupBarrier();
let v72 = u32(0);
var<function> v479_store: u32;
let v479 = &v479_store;
*v479 = v72;
var<function> v480_store: u32;
let v480 = &v480_store;
*v480 = v72;
var<function> v481_store: u32;
let v481 = &v481_store;
*v481 = v512;
loop {
let v517 = v516[0];
let v81 = *v481;
let v82 = v81 < v517;
if !v82 { break; }
let v84 = *v481;
let v85 = u32(v84);
let v89 = &(*v473)[v85];
let v90 = atomicLoad(v89);
let v91 = u32(64);
let v92 = v90 + v91;
let v93 = u32(1);
let v94 = v92 - v93;
let v96 = v94 / v91;
let v97 = *v480;
let v98 = v97 + v96;
*v480 = v98;
let v519 = v518[0];
let v100 = *v481;
let v101 = v100 < v519;
if v101 {
let v102 = *v479;
let v103 = v102 + v96;
*v479 = v103;

}
let v520 = u32(256);
let v105 = *v481;
let v106 = v105 + v520;
*v481 = v106;

}
workgroupBarrier();
let v112 = &(*v472)[v28];
let v113 = *v479;
*v112 = v113;
workgroupBarrier();
let v114 = u32(16);
let v115 = v28 < v114;
if v115 {
var<function> v483_store: u32;
let v483 = &v483_store;
*v483 = v72;
let v121 = u32(1);
for(var v122: u32 = v3; v122 < v114; v122 += v121) {
let v125 = v28 * v114;
let v126 = v125 + v122;
let v130 = &(*v472)[v126];
let v131 = *v130;
let v132 = *v483;
let v133 = v132 + v131;
*v483 = v133;

}
let v134 = u32(256);
let v135 = v134 + v28;
let v139 = &(*v472)[v135];
let v140 = *v483;
*v139 = v140;

}
workgroupBarrier();
let v142 = v28 / v114;
var<function> v485_store: u32;
let v485 = &v485_store;
*v485 = v72;
var<function> v486_store: u32;
let v486 = &v486_store;
*v486 = v72;
let v151 = u32(1);
for(var v152: u32 = v3; v152 < v114; v152 += v151) {
let v154 = u32(256);
let v155 = v154 + v152;
let v159 = &(*v472)[v155];
let v160 = *v159;
let v161 = *v486;
let v162 = v161 + v160;
*v486 = v162;
let v163 = v152 < v142;
if v163 {
let v164 = *v485;
let v165 = v164 + v160;
*v485 = v165;

}

}
let v167 = v142 * v114;
for(var v169: u32 = v167; v169 < v28; v169 += v151) {
let v174 = &(*v472)[v169];
let v175 = *v174;
let v176 = *v485;
let v177 = v176 + v175;
*v485 = v177;

}
workgroupBarrier();
let v184 = *v480;
*v112 = v184;
workgroupBarrier();
if v115 {
var<function> v489_store: u32;
let v489 = &v489_store;
*v489 = v72;
for(var v193: u32 = v3; v193 < v114; v193 += v151) {
let v196 = v28 * v114;
let v197 = v196 + v193;
let v201 = &(*v472)[v197];
let v202 = *v201;
let v203 = *v489;
let v204 = v203 + v202;
*v489 = v204;

}
let v205 = u32(256);
let v206 = v205 + v28;
let v210 = &(*v472)[v206];
let v211 = *v489;
*v210 = v211;

}
workgroupBarrier();
var<function> v491_store: u32;
let v491 = &v491_store;
*v491 = v72;
var<function> v492_store: u32;
let v492 = &v492_store;
*v492 = v72;
for(var v223: u32 = v3; v223 < v114; v223 += v151) {
let v225 = u32(256);
let v226 = v225 + v223;
let v230 = &(*v472)[v226];
let v231 = *v230;
let v232 = *v492;
let v233 = v232 + v231;
*v492 = v233;
let v234 = v223 < v142;
if v234 {
let v235 = *v491;
let v236 = v235 + v231;
*v491 = v236;

}

}
for(var v240: u32 = v167; v240 < v28; v240 += v151) {
let v245 = &(*v472)[v240];
let v246 = *v245;
let v247 = *v491;
let v248 = v247 + v246;
*v491 = v248;

}
let v523 = v518[0];
let v250 = u32(v523);
let v254 = &(*v473)[v250];
let v255 = atomicLoad(v254);
let v256 = u32(64);
let v257 = v255 + v256;
let v258 = u32(1);
let v259 = v257 - v258;
let v261 = v259 / v256;
var<function> v495_store: u32;
let v495 = &v495_store;
*v495 = v512;
loop {
let v264 = *v495;
let v265 = v264 < v261;
if !v265 { break; }
let v268 = i32(v523);
let v269 = *v486;
let v270 = *v495;
let v271 = v269 + v270;
let v272 = u32(v271);
let v276 = &(*v540)[v272];
*v276 = v268;
let v526 = u32(256);
let v279 = v270 + v526;
*v495 = v279;

}
let v280 = *v486;
let v282 = v280 * v256;
let v284 = v255 + v512;
var<function> v497_store: u32;
let v497 = &v497_store;
*v497 = v284;
loop {
let v287 = v261 * v256;
let v288 = *v497;
let v289 = v288 < v287;
if !v289 { break; }
let v291 = *v497;
let v292 = v282 + v291;
let v293 = u32(v292);
let v297 = &(*v539)[v293];
let v298 = i32(-1);
*v297 = v298;
let v528 = u32(256);
let v301 = v291 + v528;
*v497 = v301;

}
let v304 = v523 == v72;
if v304 {
let v306 = *v492;
let v307 = v306 + v512;
var<function> v499_store: u32;
let v499 = &v499_store;
*v499 = v307;
loop {
let v309 = *v499;
let v310 = v309 < v18;
if !v310 { break; }
let v312 = *v499;
let v313 = u32(v312);
let v317 = &(*v540)[v313];
let v318 = i32(-1);
*v317 = v318;
let v531 = u32(256);
let v321 = v312 + v531;
*v499 = v321;

}

}
let v323 = i32(v523);
let v533 = u32(256);
let v325 = v17 + v533;
let v327 = v325 - v258;
let v328 = v327 / v533;
let v330 = v512 * v328;
let v331 = min(v330, v17);
let v332 = v331 + v328;
let v333 = min(v332, v17);
var<function> v501_store: u32;
let v501 = &v501_store;
*v501 = v72;
for(var v338: u32 = v331; v338 < v333; v338 += v258) {
let v340 = u32(v338);
let v344 = &(*v541)[v340];
let v345 = *v344;
let v346 = v345 == v323;
if v346 {
let v347 = *v501;
let v349 = v347 + v258;
*v501 = v349;

}
let v353 = i32(0);
let v354 = v345 < v353;
let v536 = v516[0];
let v356 = i32(v536);
let v357 = v345 >= v356;
let v358 = v354 || v357;
let v359 = v304 && v358;
if v359 {
let v364 = &(*v538)[v340];
let v365 = i32(-1);
*v364 = v365;

}

}
workgroupBarrier();
let v372 = *v501;
*v112 = v372;
workgroupBarrier();
if v115 {
var<function> v503_store: u32;
let v503 = &v503_store;
*v503 = v72;
for(var v381: u32 = v3; v381 < v114; v381 += v151) {
let v384 = v28 * v114;
let v385 = v384 + v381;
let v389 = &(*v472)[v385];
let v390 = *v389;
let v391 = *v503;
let v392 = v391 + v390;
*v503 = v392;

}
let v393 = u32(256);
let v394 = v393 + v28;
let v398 = &(*v472)[v394];
let v399 = *v503;
*v398 = v399;

}
workgroupBarrier();
var<function> v505_store: u32;
let v505 = &v505_store;
*v505 = v72;
var<function> v506_store: u32;
let v506 = &v506_store;
*v506 = v72;
for(var v411: u32 = v3; v411 < v114; v411 += v151) {
let v413 = u32(256);
let v414 = v413 + v411;
let v418 = &(*v472)[v414];
let v419 = *v418;
let v420 = *v506;
let v421 = v420 + v419;
*v506 = v421;
let v422 = v411 < v142;
if v422 {
let v423 = *v505;
let v424 = v423 + v419;
*v505 = v424;

}

}
for(var v428: u32 = v167; v428 < v28; v428 += v151) {
let v433 = &(*v472)[v428];
let v434 = *v433;
let v435 = *v505;
let v436 = v435 + v434;
*v505 = v436;

}
let v437 = *v505;
let v438 = v282 + v437;
var<function> v509_store: u32;
let v509 = &v509_store;
*v509 = v438;
for(var v441: u32 = v331; v441 < v333; v441 += v258) {
let v443 = u32(v441);
let v447 = &(*v541)[v443];
let v448 = *v447;
let v449 = v448 == v323;
if v449 {
let v450 = i32(v441);
let v451 = *v509;
let v452 = u32(v451);
let v456 = &(*v539)[v452];
*v456 = v450;
let v458 = i32(v451);
let v463 = &(*v538)[v443];
*v463 = v458;
let v466 = v451 + v258;
*v509 = v466;

}

}
return;

}
