enable f16;
var<workgroup> shared_v30: array<f32, 544>;
var<workgroup> shared_v34: array<f32, 272>;
var<workgroup> shared_v38: array<f32, 272>;
var<workgroup> shared_v42: array<i32, 1>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec2<f16>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec2<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_2(@builtin(local_invocation_index) v643: u32, @builtin(workgroup_id) v645: vec3<u32>, @builtin(local_invocation_id) v658: vec3<u32>) {
let v706 = &v21;
let v707 = &v17;
let v708 = &v13;
let v709 = &v9;
let v710 = &v5;
let v711 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_usize[0];
let v26 = info_var.scalars_usize[1];
let v27 = info_var.scalars_usize[2];
let v28 = info_var.scalars_usize[3];
let v29 = info_var.scalars_usize[4];
let v624 = &shared_v30;
let v625 = &shared_v34;
let v626 = &shared_v38;
let v627 = &shared_v42;
let v44 = u32(1);
let v644 = v643;
let v47 = u32(0);
let v48 = v644 == v47;
if v48 {
let v646 = v645[1];
let v50 = u32(v646);
let v54 = &(*v708)[v50];
let v55 = *v54;
let v60 = &(*v627)[v3];
*v60 = v55;

}
workgroupBarrier();
let v65 = &(*v627)[v3];
let v66 = workgroupUniformLoad(v65);
let v67 = i32(0);
let v68 = v66 >= v67;
if v68 {
let v647 = v645[1];
let v70 = u32(v647);
let v71 = u32(32);
let v72 = v70 * v71;
var<function> v628_store: array<u32, 1>= array<u32, 1>();
let v628 = &v628_store;
let v78 = u32(v644);
let v79 = u32(8);
let v80 = v78 / v79;
let v83 = u32(31);
let v84 = min(v80, v83);
let v85 = v72 + v84;
let v89 = &(*v707)[v85];
let v90 = *v89;
let v92 = max(v90, v67);
let v93 = u32(v92);
let v94 = v93 / v29;
let v95 = v94 * v25;
let v100 = &(*v628)[v3];
*v100 = v95;
let v101 = u32(v66);
let v649 = v645[0];
let v103 = u32(v649);
let v104 = u32(16);
let v105 = v103 * v104;
var<function> v629_store: array<u32, 1>= array<u32, 1>();
let v629 = &v629_store;
let v116 = v105 + v80;
let v118 = v27 - v44;
let v119 = min(v116, v118);
let v120 = v101 * v27;
let v121 = v120 + v119;
let v122 = v121 * v26;
let v127 = &(*v629)[v3];
*v127 = v122;
var<function> v630_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v630 = &v630_store;
var<function> v631_store: array<vec2<f16>, 1>= array<vec2<f16>, 1>();
let v631 = &v631_store;
var<function> v632_store: array<f32, 2>= array<f32, 2>();
let v632 = &v632_store;
let v138 = u32(2);
let v144 = &(*v632)[v3];
let v145 = f32(0.0);
*v144 = v145;
let v150 = &(*v632)[v44];
*v150 = v145;
var<function> v633_store: array<f32, 2>= array<f32, 2>();
let v633 = &v633_store;
let v160 = &(*v633)[v3];
*v160 = v145;
let v166 = &(*v633)[v44];
*v166 = v145;
var<function> v634_store: u32;
let v634 = &v634_store;
*v634 = v3;
loop {
let v171 = *v634;
let v172 = v171 < v25;
if !v172 { break; }
let v177 = v78 % v79;
let v178 = *v634;
let v179 = v178 + v177;
let v181 = vec2<f32>(v145);
var<function> v636_store: vec2<f32>;
let v636 = &v636_store;
*v636 = v181;
let v183 = v179 < v25;
if v183 {
let v189 = *v100;
let v190 = v189 + v179;
let v194 = &(*v711)[v190];
let v195 = *v194;
*v636 = v195;

}
let v200 = &(*v630)[v3];
let v201 = *v636;
*v200 = v201;
let v202 = f16(0.0);
let v203 = vec2<f16>(v202);
var<function> v637_store: vec2<f16>;
let v637 = &v637_store;
*v637 = v203;
if v183 {
let v211 = *v127;
let v212 = v211 + v179;
let v216 = &(*v710)[v212];
let v217 = *v216;
*v637 = v217;

}
let v222 = &(*v631)[v3];
let v223 = *v637;
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
let v253 = &(*v624)[v247];
*v253 = v244;
let v254 = v243[1];
let v259 = v247 + v44;
let v263 = &(*v624)[v259];
*v263 = v254;

}
let v277 = v80 < v104;
if v277 {
let v283 = *v222;
let v284 = vec2<f32>(v283);
let v285 = v284[0];
let v286 = u32(17);
let v287 = v80 * v286;
let v288 = v287 + v229;
let v294 = &(*v625)[v288];
*v294 = v285;
let v295 = v284[1];
let v300 = v288 + v44;
let v304 = &(*v625)[v300];
*v304 = v295;

}
var<function> v638_store: vec2<f16>;
let v638 = &v638_store;
*v638 = v203;
if v183 {
let v314 = *v127;
let v315 = v314 + v179;
let v319 = &(*v709)[v315];
let v320 = *v319;
*v638 = v320;

}
let v326 = *v638;
*v222 = v326;
if v277 {
let v346 = *v222;
let v347 = vec2<f32>(v346);
let v348 = v347[0];
let v349 = u32(17);
let v350 = v80 * v349;
let v351 = v350 + v229;
let v357 = &(*v626)[v351];
*v357 = v348;
let v358 = v347[1];
let v363 = v351 + v44;
let v367 = &(*v626)[v363];
*v367 = v358;

}
workgroupBarrier();
var<function> v639_store: array<f32, 2>= array<f32, 2>();
let v639 = &v639_store;
for(var v375: u32 = v3; v375 < v104; v375 += v44) {
let v659 = v658[1];
let v378 = u32(v659);
let v381 = u32(17);
let v382 = v378 * v381;
let v383 = v382 + v375;
let v387 = &(*v624)[v383];
let v388 = *v387;
let v393 = &(*v639)[v3];
*v393 = v388;
let v397 = v378 + v104;
let v399 = v397 * v381;
let v400 = v399 + v375;
let v404 = &(*v624)[v400];
let v405 = *v404;
let v410 = &(*v639)[v44];
*v410 = v405;
let v661 = v658[0];
let v412 = u32(v661);
let v416 = v412 * v381;
let v417 = v416 + v375;
let v421 = &(*v625)[v417];
let v422 = *v421;
let v428 = *v393;
let v435 = *v144;
let v702 = fma(v428, v422, v435);
*v144 = v702;
let v442 = *v410;
let v449 = *v150;
let v703 = fma(v442, v422, v449);
*v150 = v703;

}
var<function> v641_store: array<f32, 2>= array<f32, 2>();
let v641 = &v641_store;
for(var v458: u32 = v3; v458 < v104; v458 += v44) {
let v662 = v658[1];
let v461 = u32(v662);
let v464 = u32(17);
let v465 = v461 * v464;
let v466 = v465 + v458;
let v470 = &(*v624)[v466];
let v471 = *v470;
let v476 = &(*v641)[v3];
*v476 = v471;
let v480 = v461 + v104;
let v482 = v480 * v464;
let v483 = v482 + v458;
let v487 = &(*v624)[v483];
let v488 = *v487;
let v493 = &(*v641)[v44];
*v493 = v488;
let v664 = v658[0];
let v495 = u32(v664);
let v499 = v495 * v464;
let v500 = v499 + v458;
let v504 = &(*v626)[v500];
let v505 = *v504;
let v511 = *v476;
let v518 = *v160;
let v704 = fma(v511, v505, v518);
*v160 = v704;
let v525 = *v493;
let v532 = *v166;
let v705 = fma(v525, v505, v532);
*v166 = v705;

}
let v534 = *v634;
let v536 = v534 + v79;
*v634 = v536;

}
let v666 = v658[1];
let v542 = u32(v666);
let v543 = v72 + v542;
let v668 = v658[0];
let v549 = u32(v668);
let v550 = v105 + v549;
let v560 = *v144;
let v566 = *v160;
let v567 = -v560;
let v568 = f32(87.0);
let v569 = min(v567, v568);
let v570 = exp(v569);
let v571 = f32(1.0);
let v572 = v571 + v570;
let v573 = v560 / v572;
let v574 = v573 * v566;
let v575 = v543 < v28;
let v576 = v550 < v27;
let v577 = v575 && v576;
if v577 {
let v578 = v543 * v27;
let v579 = v578 + v550;
let v583 = &(*v706)[v579];
*v583 = v574;

}
let v585 = v543 + v104;
let v593 = *v150;
let v599 = *v166;
let v600 = -v593;
let v602 = min(v600, v568);
let v603 = exp(v602);
let v605 = v571 + v603;
let v606 = v593 / v605;
let v607 = v606 * v599;
let v608 = v585 < v28;
let v610 = v608 && v576;
if v610 {
let v611 = v585 * v27;
let v612 = v611 + v550;
let v616 = &(*v706)[v612];
*v616 = v607;

}

}
return;

}
