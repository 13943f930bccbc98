enable f16;
var<workgroup> shared_v25: array<f32, 544>;
var<workgroup> shared_v29: array<f32, 272>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f16>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_1(@builtin(local_invocation_index) v531: u32, @builtin(workgroup_id) v533: vec3<u32>, @builtin(local_invocation_id) v548: vec3<u32>) {
let v589 = &v13;
let v590 = &v9;
let v591 = &v5;
let v592 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v514 = &shared_v25;
let v515 = &shared_v29;
let v35 = u32(1);
let v517 = &shared_v37;
let v532 = v531;
let v42 = u32(0);
let v43 = v532 == v42;
if v43 {
let v534 = v533[1];
let v45 = u32(v534);
let v49 = &(*v590)[v45];
let v50 = *v49;
let v55 = &(*v517)[v3];
*v55 = v50;

}
workgroupBarrier();
let v60 = &(*v517)[v3];
let v61 = workgroupUniformLoad(v60);
let v62 = i32(0);
let v63 = v61 >= v62;
if v63 {
let v535 = v533[1];
let v65 = u32(v535);
let v66 = v65 % v21;
let v67 = u32(32);
let v68 = v66 * v67;
let v71 = v65 / v21;
var<function> v518_store: array<u32, 2>= array<u32, 2>();
let v518 = &v518_store;
let v77 = u32(v532);
let v78 = u32(16);
let v79 = v77 / v78;
let v82 = u32(31);
let v83 = min(v79, v82);
let v84 = v68 + v83;
let v86 = v20 - v35;
let v87 = min(v84, v86);
let v88 = v87 * v22;
let v89 = v88 + v71;
let v90 = v89 * v17;
let v95 = &(*v518)[v3];
*v95 = v90;
let v101 = v79 + v78;
let v103 = min(v101, v82);
let v104 = v68 + v103;
let v107 = min(v104, v86);
let v108 = v107 * v22;
let v109 = v108 + v71;
let v110 = v109 * v17;
let v115 = &(*v518)[v35];
*v115 = v110;
let v116 = u32(v61);
let v120 = v116 + v71;
let v540 = v533[0];
let v122 = u32(v540);
let v124 = v122 * v78;
var<function> v519_store: array<u32, 1>= array<u32, 1>();
let v519 = &v519_store;
let v135 = v124 + v79;
let v137 = v19 - v35;
let v138 = min(v135, v137);
let v139 = v120 * v19;
let v140 = v139 + v138;
let v141 = v140 * v18;
let v146 = &(*v519)[v3];
*v146 = v141;
var<function> v520_store: array<f32, 2>= array<f32, 2>();
let v520 = &v520_store;
var<function> v521_store: array<f16, 1>= array<f16, 1>();
let v521 = &v521_store;
var<function> v522_store: array<f32, 2>= array<f32, 2>();
let v522 = &v522_store;
let v163 = &(*v522)[v3];
let v164 = f32(0.0);
*v163 = v164;
let v169 = &(*v522)[v35];
*v169 = v164;
var<function> v523_store: array<f32, 1>= array<f32, 1>();
let v523 = &v523_store;
let v179 = &(*v523)[v3];
*v179 = v164;
var<function> v524_store: u32;
let v524 = &v524_store;
*v524 = v3;
loop {
let v184 = *v524;
let v185 = v184 < v17;
if !v185 { break; }
let v190 = v77 % v78;
let v191 = *v524;
let v192 = v191 + v190;
var<function> v526_store: f32;
let v526 = &v526_store;
*v526 = v164;
let v195 = v192 < v17;
if v195 {
let v201 = *v95;
let v202 = v201 + v192;
let v206 = &(*v592)[v202];
let v207 = *v206;
*v526 = v207;

}
let v212 = &(*v520)[v3];
let v213 = *v526;
*v212 = v213;
var<function> v527_store: f32;
let v527 = &v527_store;
*v527 = v164;
if v195 {
let v222 = *v115;
let v223 = v222 + v192;
let v227 = &(*v592)[v223];
let v228 = *v227;
*v527 = v228;

}
let v233 = &(*v520)[v35];
let v234 = *v527;
*v233 = v234;
let v235 = f16(0.0);
var<function> v528_store: f16;
let v528 = &v528_store;
*v528 = v235;
if v195 {
let v243 = *v146;
let v244 = v243 + v192;
let v248 = &(*v591)[v244];
let v249 = *v248;
*v528 = v249;

}
let v254 = &(*v521)[v3];
let v255 = *v528;
*v254 = v255;
workgroupBarrier();
let v269 = v79 < v67;
if v269 {
let v275 = *v212;
let v276 = u32(17);
let v277 = v79 * v276;
let v278 = v277 + v190;
let v284 = &(*v514)[v278];
*v284 = v275;

}
let v292 = v101 < v67;
if v292 {
let v298 = *v233;
let v299 = u32(17);
let v300 = v101 * v299;
let v301 = v300 + v190;
let v307 = &(*v514)[v301];
*v307 = v298;

}
let v321 = v79 < v78;
if v321 {
let v327 = *v254;
let v328 = f32(v327);
let v329 = u32(17);
let v330 = v79 * v329;
let v331 = v330 + v190;
let v337 = &(*v515)[v331];
*v337 = v328;

}
workgroupBarrier();
var<function> v529_store: array<f32, 2>= array<f32, 2>();
let v529 = &v529_store;
for(var v345: u32 = v3; v345 < v78; v345 += v35) {
let v549 = v548[1];
let v348 = u32(v549);
let v351 = u32(17);
let v352 = v348 * v351;
let v353 = v352 + v345;
let v357 = &(*v514)[v353];
let v358 = *v357;
let v363 = &(*v529)[v3];
*v363 = v358;
let v367 = v348 + v78;
let v369 = v367 * v351;
let v370 = v369 + v345;
let v374 = &(*v514)[v370];
let v375 = *v374;
let v380 = &(*v529)[v35];
*v380 = v375;
let v551 = v548[0];
let v382 = u32(v551);
let v386 = v382 * v351;
let v387 = v386 + v345;
let v391 = &(*v515)[v387];
let v392 = *v391;
let v398 = *v363;
let v405 = *v163;
let v587 = fma(v398, v392, v405);
*v163 = v587;
let v412 = *v380;
let v419 = *v169;
let v588 = fma(v412, v392, v419);
*v169 = v588;

}
let v421 = *v524;
let v423 = v421 + v78;
*v524 = v423;

}
let v553 = v548[1];
let v430 = u32(v553);
let v431 = v68 + v430;
let v555 = v548[0];
let v437 = u32(v555);
let v438 = v124 + v437;
let v448 = *v163;
let v455 = v431 < v20;
let v456 = v438 < v19;
let v457 = v455 && v456;
if v457 {
let v458 = v431 * v22;
let v462 = v458 + v71;
let v557 = v533[2];
let v464 = u32(v557);
let v465 = v464 * v20;
let v466 = v465 * v22;
let v467 = v466 + v462;
let v468 = v467 * v19;
let v469 = v468 + v438;
let v473 = &(*v589)[v469];
*v473 = v448;

}
let v475 = v431 + v78;
let v483 = *v169;
let v490 = v475 < v20;
let v492 = v490 && v456;
if v492 {
let v493 = v475 * v22;
let v497 = v493 + v71;
let v559 = v533[2];
let v499 = u32(v559);
let v500 = v499 * v20;
let v501 = v500 * v22;
let v502 = v501 + v497;
let v503 = v502 * v19;
let v504 = v503 + v438;
let v508 = &(*v589)[v504];
*v508 = v483;

}

}
return;

}
