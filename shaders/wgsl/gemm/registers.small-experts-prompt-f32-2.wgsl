var<workgroup> shared_v25: array<f32, 544>;
var<workgroup> shared_v29: array<f32, 272>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_1(@builtin(local_invocation_index) v530: u32, @builtin(workgroup_id) v532: vec3<u32>, @builtin(local_invocation_id) v547: vec3<u32>) {
let v588 = &v13;
let v589 = &v9;
let v590 = &v5;
let v591 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v513 = &shared_v25;
let v514 = &shared_v29;
let v35 = u32(1);
let v516 = &shared_v37;
let v531 = v530;
let v42 = u32(0);
let v43 = v531 == v42;
if v43 {
let v533 = v532[1];
let v45 = u32(v533);
let v49 = &(*v589)[v45];
let v50 = *v49;
let v55 = &(*v516)[v3];
*v55 = v50;

}
workgroupBarrier();
let v60 = &(*v516)[v3];
let v61 = workgroupUniformLoad(v60);
let v62 = i32(0);
let v63 = v61 >= v62;
if v63 {
let v534 = v532[1];
let v65 = u32(v534);
let v66 = v65 % v21;
let v67 = u32(32);
let v68 = v66 * v67;
let v71 = v65 / v21;
var<function> v517_store: array<u32, 2>= array<u32, 2>();
let v517 = &v517_store;
let v77 = u32(v531);
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
let v95 = &(*v517)[v3];
*v95 = v90;
let v101 = v79 + v78;
let v103 = min(v101, v82);
let v104 = v68 + v103;
let v107 = min(v104, v86);
let v108 = v107 * v22;
let v109 = v108 + v71;
let v110 = v109 * v17;
let v115 = &(*v517)[v35];
*v115 = v110;
let v116 = u32(v61);
let v120 = v116 + v71;
let v539 = v532[0];
let v122 = u32(v539);
let v124 = v122 * v78;
var<function> v518_store: array<u32, 1>= array<u32, 1>();
let v518 = &v518_store;
let v135 = v124 + v79;
let v137 = v19 - v35;
let v138 = min(v135, v137);
let v139 = v120 * v19;
let v140 = v139 + v138;
let v141 = v140 * v18;
let v146 = &(*v518)[v3];
*v146 = v141;
var<function> v519_store: array<f32, 2>= array<f32, 2>();
let v519 = &v519_store;
var<function> v520_store: array<f32, 1>= array<f32, 1>();
let v520 = &v520_store;
var<function> v521_store: array<f32, 2>= array<f32, 2>();
let v521 = &v521_store;
let v163 = &(*v521)[v3];
let v164 = f32(0.0);
*v163 = v164;
let v169 = &(*v521)[v35];
*v169 = v164;
var<function> v522_store: array<f32, 1>= array<f32, 1>();
let v522 = &v522_store;
let v179 = &(*v522)[v3];
*v179 = v164;
var<function> v523_store: u32;
let v523 = &v523_store;
*v523 = v3;
loop {
let v184 = *v523;
let v185 = v184 < v17;
if !v185 { break; }
let v190 = v77 % v78;
let v191 = *v523;
let v192 = v191 + v190;
var<function> v525_store: f32;
let v525 = &v525_store;
*v525 = v164;
let v195 = v192 < v17;
if v195 {
let v201 = *v95;
let v202 = v201 + v192;
let v206 = &(*v591)[v202];
let v207 = *v206;
*v525 = v207;

}
let v212 = &(*v519)[v3];
let v213 = *v525;
*v212 = v213;
var<function> v526_store: f32;
let v526 = &v526_store;
*v526 = v164;
if v195 {
let v222 = *v115;
let v223 = v222 + v192;
let v227 = &(*v591)[v223];
let v228 = *v227;
*v526 = v228;

}
let v233 = &(*v519)[v35];
let v234 = *v526;
*v233 = v234;
var<function> v527_store: f32;
let v527 = &v527_store;
*v527 = v164;
if v195 {
let v243 = *v146;
let v244 = v243 + v192;
let v248 = &(*v590)[v244];
let v249 = *v248;
*v527 = v249;

}
let v254 = &(*v520)[v3];
let v255 = *v527;
*v254 = v255;
workgroupBarrier();
let v269 = v79 < v67;
if v269 {
let v275 = *v212;
let v276 = u32(17);
let v277 = v79 * v276;
let v278 = v277 + v190;
let v284 = &(*v513)[v278];
*v284 = v275;

}
let v292 = v101 < v67;
if v292 {
let v298 = *v233;
let v299 = u32(17);
let v300 = v101 * v299;
let v301 = v300 + v190;
let v307 = &(*v513)[v301];
*v307 = v298;

}
let v321 = v79 < v78;
if v321 {
let v327 = *v254;
let v328 = u32(17);
let v329 = v79 * v328;
let v330 = v329 + v190;
let v336 = &(*v514)[v330];
*v336 = v327;

}
workgroupBarrier();
var<function> v528_store: array<f32, 2>= array<f32, 2>();
let v528 = &v528_store;
for(var v344: u32 = v3; v344 < v78; v344 += v35) {
let v548 = v547[1];
let v347 = u32(v548);
let v350 = u32(17);
let v351 = v347 * v350;
let v352 = v351 + v344;
let v356 = &(*v513)[v352];
let v357 = *v356;
let v362 = &(*v528)[v3];
*v362 = v357;
let v366 = v347 + v78;
let v368 = v366 * v350;
let v369 = v368 + v344;
let v373 = &(*v513)[v369];
let v374 = *v373;
let v379 = &(*v528)[v35];
*v379 = v374;
let v550 = v547[0];
let v381 = u32(v550);
let v385 = v381 * v350;
let v386 = v385 + v344;
let v390 = &(*v514)[v386];
let v391 = *v390;
let v397 = *v362;
let v404 = *v163;
let v586 = fma(v397, v391, v404);
*v163 = v586;
let v411 = *v379;
let v418 = *v169;
let v587 = fma(v411, v391, v418);
*v169 = v587;

}
let v420 = *v523;
let v422 = v420 + v78;
*v523 = v422;

}
let v552 = v547[1];
let v429 = u32(v552);
let v430 = v68 + v429;
let v554 = v547[0];
let v436 = u32(v554);
let v437 = v124 + v436;
let v447 = *v163;
let v454 = v430 < v20;
let v455 = v437 < v19;
let v456 = v454 && v455;
if v456 {
let v457 = v430 * v22;
let v461 = v457 + v71;
let v556 = v532[2];
let v463 = u32(v556);
let v464 = v463 * v20;
let v465 = v464 * v22;
let v466 = v465 + v461;
let v467 = v466 * v19;
let v468 = v467 + v437;
let v472 = &(*v588)[v468];
*v472 = v447;

}
let v474 = v430 + v78;
let v482 = *v169;
let v489 = v474 < v20;
let v491 = v489 && v455;
if v491 {
let v492 = v474 * v22;
let v496 = v492 + v71;
let v558 = v532[2];
let v498 = u32(v558);
let v499 = v498 * v20;
let v500 = v499 * v22;
let v501 = v500 + v496;
let v502 = v501 * v19;
let v503 = v502 + v437;
let v507 = &(*v588)[v503];
*v507 = v482;

}

}
return;

}
