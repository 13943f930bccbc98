var<workgroup> shared_v15: array<f32, 256>;
var<workgroup> shared_v19: array<f32, 8>;
var<workgroup> shared_v43: array<f32, 256>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 8, 1)
fn merge_kernel_n_1(@builtin(workgroup_id) v545: vec3<u32>, @builtin(num_workgroups) v547: vec3<u32>, @builtin(local_invocation_id) v551: vec3<u32>, @builtin(local_invocation_index) v553: u32) {
let v573 = &v9;
let v574 = &v5;
let v575 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_u32[1];
let v529 = &shared_v15;
let v17 = u32(256);
let v530 = &shared_v19;
let v21 = u32(8);
let v546 = v545[2];
let v548 = v547[1];
let v25 = v546 * v548;
let v549 = v545[1];
let v27 = v25 + v549;
let v28 = u32(1);
let v29 = v13 - v28;
let v30 = min(v27, v29);
let v31 = u32(v30);
let v550 = v545[0];
let v33 = u32(v550);
let v34 = u32(32);
let v35 = v33 * v34;
let v552 = v551[0];
let v37 = u32(v552);
let v38 = v35 + v37;
let v39 = u32(20);
let v40 = min(v38, v39);
let v41 = u32(v14);
let v42 = v31 * v41;
let v531 = &shared_v43;
let v554 = v553;
let v48 = u32(v554);
let v49 = u32(1);
let v50 = v41 - v49;
let v51 = min(v48, v50);
let v52 = v42 + v51;
let v53 = u32(2);
let v54 = v52 * v53;
let v58 = &(*v574)[v54];
let v59 = *v58;
var<function> v532_store: f32;
let v532 = &v532_store;
*v532 = v59;
let v62 = v48 + v17;
var<function> v533_store: u32;
let v533 = &v533_store;
*v533 = v62;
loop {
let v64 = *v533;
let v65 = v64 < v41;
if !v65 { break; }
let v67 = *v533;
let v68 = v42 + v67;
let v70 = v68 * v53;
let v74 = &(*v574)[v70];
let v75 = *v74;
let v76 = *v532;
let v77 = max(v76, v75);
*v532 = v77;
let v78 = *v533;
let v80 = v78 + v17;
*v533 = v80;

}
let v84 = &(*v531)[v48];
let v85 = *v532;
*v84 = v85;
workgroupBarrier();
let v86 = u32(128);
let v87 = v48 < v86;
if v87 {
let v89 = v48 + v86;
let v93 = &(*v531)[v89];
let v94 = *v93;
let v99 = *v84;
let v100 = max(v99, v94);
*v84 = v100;

}
workgroupBarrier();
let v105 = u32(64);
let v106 = v48 < v105;
if v106 {
let v108 = v48 + v105;
let v112 = &(*v531)[v108];
let v113 = *v112;
let v118 = *v84;
let v119 = max(v118, v113);
*v84 = v119;

}
workgroupBarrier();
let v125 = v48 < v34;
if v125 {
let v127 = v48 + v34;
let v131 = &(*v531)[v127];
let v132 = *v131;
let v137 = *v84;
let v138 = max(v137, v132);
*v84 = v138;

}
workgroupBarrier();
let v143 = u32(16);
let v144 = v48 < v143;
if v144 {
let v146 = v48 + v143;
let v150 = &(*v531)[v146];
let v151 = *v150;
let v156 = *v84;
let v157 = max(v156, v151);
*v84 = v157;

}
workgroupBarrier();
let v163 = v48 < v21;
if v163 {
let v165 = v48 + v21;
let v169 = &(*v531)[v165];
let v170 = *v169;
let v175 = *v84;
let v176 = max(v175, v170);
*v84 = v176;

}
workgroupBarrier();
let v181 = u32(4);
let v182 = v48 < v181;
if v182 {
let v184 = v48 + v181;
let v188 = &(*v531)[v184];
let v189 = *v188;
let v194 = *v84;
let v195 = max(v194, v189);
*v84 = v195;

}
workgroupBarrier();
let v201 = v48 < v53;
if v201 {
let v203 = v48 + v53;
let v207 = &(*v531)[v203];
let v208 = *v207;
let v213 = *v84;
let v214 = max(v213, v208);
*v84 = v214;

}
workgroupBarrier();
let v220 = v48 < v49;
if v220 {
let v222 = v48 + v49;
let v226 = &(*v531)[v222];
let v227 = *v226;
let v232 = *v84;
let v233 = max(v232, v227);
*v84 = v233;

}
workgroupBarrier();
let v242 = &(*v531)[v3];
let v243 = *v242;
let v244 = f32(0.0);
var<function> v535_store: f32;
let v535 = &v535_store;
*v535 = v244;
var<function> v536_store: f32;
let v536 = &v536_store;
*v536 = v244;
let v250 = v41 + v34;
let v252 = v250 - v49;
let v254 = v252 / v34;
for(var v257: u32 = v3; v257 < v254; v257 += v49) {
let v260 = v257 * v181;
let v264 = v260 * v21;
let v555 = v551[1];
let v266 = u32(v555);
let v267 = v264 + v266;
let v270 = min(v267, v50);
let v271 = v42 + v270;
var<function> v538_store: f32;
let v538 = &v538_store;
*v538 = v244;
let v275 = v267 < v41;
if v275 {
let v277 = v271 * v53;
let v281 = &(*v574)[v277];
let v282 = *v281;
let v283 = v282 - v243;
let v284 = exp(v283);
*v538 = v284;

}
let v286 = v271 * v53;
let v288 = v286 + v49;
let v292 = &(*v574)[v288];
let v293 = *v292;
let v294 = *v538;
let v296 = *v536;
let v565 = fma(v294, v293, v296);
*v536 = v565;
let v298 = u32(21);
let v299 = v271 * v298;
let v300 = v299 + v40;
let v304 = &(*v575)[v300];
let v305 = *v304;
let v306 = *v538;
let v308 = *v535;
let v566 = fma(v305, v306, v308);
*v535 = v566;
let v313 = v260 + v49;
let v315 = v313 * v21;
let v318 = v315 + v266;
let v321 = min(v318, v50);
let v322 = v42 + v321;
var<function> v539_store: f32;
let v539 = &v539_store;
*v539 = v244;
let v326 = v318 < v41;
if v326 {
let v328 = v322 * v53;
let v332 = &(*v574)[v328];
let v333 = *v332;
let v334 = v333 - v243;
let v335 = exp(v334);
*v539 = v335;

}
let v337 = v322 * v53;
let v339 = v337 + v49;
let v343 = &(*v574)[v339];
let v344 = *v343;
let v345 = *v539;
let v347 = *v536;
let v567 = fma(v345, v344, v347);
*v536 = v567;
let v350 = v322 * v298;
let v351 = v350 + v40;
let v355 = &(*v575)[v351];
let v356 = *v355;
let v357 = *v539;
let v359 = *v535;
let v568 = fma(v356, v357, v359);
*v535 = v568;
let v364 = v260 + v53;
let v366 = v364 * v21;
let v369 = v366 + v266;
let v372 = min(v369, v50);
let v373 = v42 + v372;
var<function> v540_store: f32;
let v540 = &v540_store;
*v540 = v244;
let v377 = v369 < v41;
if v377 {
let v379 = v373 * v53;
let v383 = &(*v574)[v379];
let v384 = *v383;
let v385 = v384 - v243;
let v386 = exp(v385);
*v540 = v386;

}
let v388 = v373 * v53;
let v390 = v388 + v49;
let v394 = &(*v574)[v390];
let v395 = *v394;
let v396 = *v540;
let v398 = *v536;
let v569 = fma(v396, v395, v398);
*v536 = v569;
let v401 = v373 * v298;
let v402 = v401 + v40;
let v406 = &(*v575)[v402];
let v407 = *v406;
let v408 = *v540;
let v410 = *v535;
let v570 = fma(v407, v408, v410);
*v535 = v570;
let v414 = u32(3);
let v415 = v260 + v414;
let v417 = v415 * v21;
let v420 = v417 + v266;
let v423 = min(v420, v50);
let v424 = v42 + v423;
var<function> v541_store: f32;
let v541 = &v541_store;
*v541 = v244;
let v428 = v420 < v41;
if v428 {
let v430 = v424 * v53;
let v434 = &(*v574)[v430];
let v435 = *v434;
let v436 = v435 - v243;
let v437 = exp(v436);
*v541 = v437;

}
let v439 = v424 * v53;
let v441 = v439 + v49;
let v445 = &(*v574)[v441];
let v446 = *v445;
let v447 = *v541;
let v449 = *v536;
let v571 = fma(v447, v446, v449);
*v536 = v571;
let v452 = v424 * v298;
let v453 = v452 + v40;
let v457 = &(*v575)[v453];
let v458 = *v457;
let v459 = *v541;
let v461 = *v535;
let v572 = fma(v458, v459, v461);
*v535 = v572;

}
let v468 = &(*v529)[v48];
let v469 = *v535;
*v468 = v469;
let v471 = u32(0);
let v472 = v552 == v471;
if v472 {
let v561 = v551[1];
let v474 = u32(v561);
let v478 = &(*v530)[v474];
let v479 = *v536;
*v478 = v479;

}
workgroupBarrier();
let v562 = v551[1];
let v482 = v562 == v471;
let v483 = u32(21);
let v484 = v38 < v483;
let v485 = v482 && v484;
if v485 {
var<function> v542_store: f32;
let v542 = &v542_store;
*v542 = v244;
var<function> v543_store: f32;
let v543 = &v543_store;
*v543 = v244;
for(var v494: u32 = v3; v494 < v21; v494 += v49) {
let v497 = v494 * v34;
let v500 = v497 + v37;
let v504 = &(*v529)[v500];
let v505 = *v504;
let v506 = *v542;
let v507 = v506 + v505;
*v542 = v507;
let v511 = &(*v530)[v494];
let v512 = *v511;
let v513 = *v543;
let v514 = v513 + v512;
*v543 = v514;

}
let v515 = *v543;
let v516 = *v542;
let v517 = v516 / v515;
let v519 = v31 * v483;
let v520 = v519 + v38;
let v524 = &(*v573)[v520];
*v524 = v517;

}
return;

}
