var<workgroup> shared_v30: array<f32, 544>;
var<workgroup> shared_v34: array<f32, 272>;
var<workgroup> shared_v38: array<f32, 272>;
var<workgroup> shared_v42: array<i32, 1>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_2(@builtin(local_invocation_index) v641: u32, @builtin(workgroup_id) v643: vec3<u32>, @builtin(local_invocation_id) v656: vec3<u32>) {
let v704 = &v21;
let v705 = &v17;
let v706 = &v13;
let v707 = &v9;
let v708 = &v5;
let v709 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_usize[0];
let v26 = info_var.scalars_usize[1];
let v27 = info_var.scalars_usize[2];
let v28 = info_var.scalars_usize[3];
let v29 = info_var.scalars_usize[4];
let v622 = &shared_v30;
let v623 = &shared_v34;
let v624 = &shared_v38;
let v625 = &shared_v42;
let v44 = u32(1);
let v642 = v641;
let v47 = u32(0);
let v48 = v642 == v47;
if v48 {
let v644 = v643[1];
let v50 = u32(v644);
let v54 = &(*v706)[v50];
let v55 = *v54;
let v60 = &(*v625)[v3];
*v60 = v55;

}
workgroupBarrier();
let v65 = &(*v625)[v3];
let v66 = workgroupUniformLoad(v65);
let v67 = i32(0);
let v68 = v66 >= v67;
if v68 {
let v645 = v643[1];
let v70 = u32(v645);
let v71 = u32(32);
let v72 = v70 * v71;
var<function> v626_store: array<u32, 1>= array<u32, 1>();
let v626 = &v626_store;
let v78 = u32(v642);
let v79 = u32(8);
let v80 = v78 / v79;
let v83 = u32(31);
let v84 = min(v80, v83);
let v85 = v72 + v84;
let v89 = &(*v705)[v85];
let v90 = *v89;
let v92 = max(v90, v67);
let v93 = u32(v92);
let v94 = v93 / v29;
let v95 = v94 * v25;
let v100 = &(*v626)[v3];
*v100 = v95;
let v101 = u32(v66);
let v647 = v643[0];
let v103 = u32(v647);
let v104 = u32(16);
let v105 = v103 * v104;
var<function> v627_store: array<u32, 1>= array<u32, 1>();
let v627 = &v627_store;
let v116 = v105 + v80;
let v118 = v27 - v44;
let v119 = min(v116, v118);
let v120 = v101 * v27;
let v121 = v120 + v119;
let v122 = v121 * v26;
let v127 = &(*v627)[v3];
*v127 = v122;
var<function> v628_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v628 = &v628_store;
var<function> v629_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v629 = &v629_store;
var<function> v630_store: array<f32, 2>= array<f32, 2>();
let v630 = &v630_store;
let v138 = u32(2);
let v144 = &(*v630)[v3];
let v145 = f32(0.0);
*v144 = v145;
let v150 = &(*v630)[v44];
*v150 = v145;
var<function> v631_store: array<f32, 2>= array<f32, 2>();
let v631 = &v631_store;
let v160 = &(*v631)[v3];
*v160 = v145;
let v166 = &(*v631)[v44];
*v166 = v145;
var<function> v632_store: u32;
let v632 = &v632_store;
*v632 = v3;
loop {
let v171 = *v632;
let v172 = v171 < v25;
if !v172 { break; }
let v177 = v78 % v79;
let v178 = *v632;
let v179 = v178 + v177;
let v181 = vec2<f32>(v145);
var<function> v634_store: vec2<f32>;
let v634 = &v634_store;
*v634 = v181;
let v183 = v179 < v25;
if v183 {
let v189 = *v100;
let v190 = v189 + v179;
let v194 = &(*v709)[v190];
let v195 = *v194;
*v634 = v195;

}
let v200 = &(*v628)[v3];
let v201 = *v634;
*v200 = v201;
var<function> v635_store: vec2<f32>;
let v635 = &v635_store;
*v635 = v181;
if v183 {
let v211 = *v127;
let v212 = v211 + v179;
let v216 = &(*v708)[v212];
let v217 = *v216;
*v635 = v217;

}
let v222 = &(*v629)[v3];
let v223 = *v635;
*v222 = v223;
workgroupBarrier();
let v229 = v177 * v138;
let v237 = v80 < v71;
if v237 {
let v243 = *v200;
let v244 = v243[0];
let v245 = u32(17);
let v246 = v80 * v245;
let v247 = v246 + v229;
let v253 = &(*v622)[v247];
*v253 = v244;
let v254 = v243[1];
let v259 = v247 + v44;
let v263 = &(*v622)[v259];
*v263 = v254;

}
let v277 = v80 < v104;
if v277 {
let v283 = *v222;
let v284 = v283[0];
let v285 = u32(17);
let v286 = v80 * v285;
let v287 = v286 + v229;
let v293 = &(*v623)[v287];
*v293 = v284;
let v294 = v283[1];
let v299 = v287 + v44;
let v303 = &(*v623)[v299];
*v303 = v294;

}
var<function> v636_store: vec2<f32>;
let v636 = &v636_store;
*v636 = v181;
if v183 {
let v313 = *v127;
let v314 = v313 + v179;
let v318 = &(*v707)[v314];
let v319 = *v318;
*v636 = v319;

}
let v325 = *v636;
*v222 = v325;
if v277 {
let v345 = *v222;
let v346 = v345[0];
let v347 = u32(17);
let v348 = v80 * v347;
let v349 = v348 + v229;
let v355 = &(*v624)[v349];
*v355 = v346;
let v356 = v345[1];
let v361 = v349 + v44;
let v365 = &(*v624)[v361];
*v365 = v356;

}
workgroupBarrier();
var<function> v637_store: array<f32, 2>= array<f32, 2>();
let v637 = &v637_store;
for(var v373: u32 = v3; v373 < v104; v373 += v44) {
let v657 = v656[1];
let v376 = u32(v657);
let v379 = u32(17);
let v380 = v376 * v379;
let v381 = v380 + v373;
let v385 = &(*v622)[v381];
let v386 = *v385;
let v391 = &(*v637)[v3];
*v391 = v386;
let v395 = v376 + v104;
let v397 = v395 * v379;
let v398 = v397 + v373;
let v402 = &(*v622)[v398];
let v403 = *v402;
let v408 = &(*v637)[v44];
*v408 = v403;
let v659 = v656[0];
let v410 = u32(v659);
let v414 = v410 * v379;
let v415 = v414 + v373;
let v419 = &(*v623)[v415];
let v420 = *v419;
let v426 = *v391;
let v433 = *v144;
let v700 = fma(v426, v420, v433);
*v144 = v700;
let v440 = *v408;
let v447 = *v150;
let v701 = fma(v440, v420, v447);
*v150 = v701;

}
var<function> v639_store: array<f32, 2>= array<f32, 2>();
let v639 = &v639_store;
for(var v456: u32 = v3; v456 < v104; v456 += v44) {
let v660 = v656[1];
let v459 = u32(v660);
let v462 = u32(17);
let v463 = v459 * v462;
let v464 = v463 + v456;
let v468 = &(*v622)[v464];
let v469 = *v468;
let v474 = &(*v639)[v3];
*v474 = v469;
let v478 = v459 + v104;
let v480 = v478 * v462;
let v481 = v480 + v456;
let v485 = &(*v622)[v481];
let v486 = *v485;
let v491 = &(*v639)[v44];
*v491 = v486;
let v662 = v656[0];
let v493 = u32(v662);
let v497 = v493 * v462;
let v498 = v497 + v456;
let v502 = &(*v624)[v498];
let v503 = *v502;
let v509 = *v474;
let v516 = *v160;
let v702 = fma(v509, v503, v516);
*v160 = v702;
let v523 = *v491;
let v530 = *v166;
let v703 = fma(v523, v503, v530);
*v166 = v703;

}
let v532 = *v632;
let v534 = v532 + v79;
*v632 = v534;

}
let v664 = v656[1];
let v540 = u32(v664);
let v541 = v72 + v540;
let v666 = v656[0];
let v547 = u32(v666);
let v548 = v105 + v547;
let v558 = *v144;
let v564 = *v160;
let v565 = -v558;
let v566 = f32(87.0);
let v567 = min(v565, v566);
let v568 = exp(v567);
let v569 = f32(1.0);
let v570 = v569 + v568;
let v571 = v558 / v570;
let v572 = v571 * v564;
let v573 = v541 < v28;
let v574 = v548 < v27;
let v575 = v573 && v574;
if v575 {
let v576 = v541 * v27;
let v577 = v576 + v548;
let v581 = &(*v704)[v577];
*v581 = v572;

}
let v583 = v541 + v104;
let v591 = *v150;
let v597 = *v166;
let v598 = -v591;
let v600 = min(v598, v566);
let v601 = exp(v600);
let v603 = v569 + v601;
let v604 = v591 / v603;
let v605 = v604 * v597;
let v606 = v583 < v28;
let v608 = v606 && v574;
if v608 {
let v609 = v583 * v27;
let v610 = v609 + v548;
let v614 = &(*v704)[v610];
*v614 = v605;

}

}
return;

}
