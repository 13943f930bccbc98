enable f16;
var<workgroup> shared_v21: array<f32, 1088>;
var<workgroup> shared_v25: array<f32, 272>;
var<workgroup> shared_v29: array<f32, 1>;
var<workgroup> shared_v33: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v650: vec3<u32>, @builtin(local_invocation_index) v653: u32, @builtin(local_invocation_id) v663: vec3<u32>) {
let v720 = &v9;
let v721 = &v5;
let v722 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v634 = &shared_v21;
let v635 = &shared_v25;
let v31 = u32(1);
let v651 = v650[1];
let v41 = u32(v651);
let v42 = v41 % v17;
let v43 = u32(64);
let v44 = v42 * v43;
let v47 = v41 / v17;
var<function> v638_store: array<u32, 1>= array<u32, 1>();
let v638 = &v638_store;
let v654 = v653;
let v53 = u32(v654);
let v54 = u32(4);
let v55 = v53 / v54;
let v58 = u32(63);
let v59 = min(v55, v58);
let v60 = v44 + v59;
let v62 = v16 - v31;
let v63 = min(v60, v62);
let v64 = v63 * v18;
let v65 = v64 + v47;
let v66 = v65 * v13;
let v71 = &(*v638)[v3];
*v71 = v66;
let v656 = v650[0];
let v79 = u32(v656);
let v80 = u32(16);
let v81 = v79 * v80;
var<function> v639_store: array<u32, 1>= array<u32, 1>();
let v639 = &v639_store;
let v92 = v81 + v55;
let v94 = v15 - v31;
let v95 = min(v92, v94);
let v96 = v47 * v15;
let v97 = v96 + v95;
let v98 = v97 * v14;
let v103 = &(*v639)[v3];
*v103 = v98;
var<function> v640_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v640 = &v640_store;
var<function> v641_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v641 = &v641_store;
var<function> v642_store: array<f32, 4>= array<f32, 4>();
let v642 = &v642_store;
let v120 = &(*v642)[v3];
let v121 = f32(0.0);
*v120 = v121;
let v126 = &(*v642)[v31];
*v126 = v121;
let v130 = u32(2);
let v132 = &(*v642)[v130];
*v132 = v121;
let v136 = u32(3);
let v138 = &(*v642)[v136];
*v138 = v121;
var<function> v643_store: array<f32, 1>= array<f32, 1>();
let v643 = &v643_store;
let v148 = &(*v643)[v3];
*v148 = v121;
var<function> v644_store: u32;
let v644 = &v644_store;
*v644 = v3;
loop {
let v153 = *v644;
let v154 = v153 < v13;
if !v154 { break; }
let v159 = v53 % v54;
let v160 = *v644;
let v161 = v160 + v159;
let v163 = vec4<f32>(v121);
var<function> v646_store: vec4<f32>;
let v646 = &v646_store;
*v646 = v163;
let v165 = v161 < v13;
if v165 {
let v171 = *v71;
let v172 = v171 + v161;
let v176 = &(*v722)[v172];
let v177 = *v176;
*v646 = v177;

}
let v182 = &(*v640)[v3];
let v183 = *v646;
*v182 = v183;
let v184 = f16(0.0);
let v185 = vec4<f16>(v184);
var<function> v647_store: vec4<f16>;
let v647 = &v647_store;
*v647 = v185;
if v165 {
let v193 = *v103;
let v194 = v193 + v161;
let v198 = &(*v721)[v194];
let v199 = *v198;
*v647 = v199;

}
let v204 = &(*v641)[v3];
let v205 = *v647;
*v204 = v205;
workgroupBarrier();
let v211 = v159 * v54;
let v219 = v55 < v43;
if v219 {
let v225 = *v182;
let v226 = v225[0];
let v227 = u32(17);
let v228 = v55 * v227;
let v229 = v228 + v211;
let v235 = &(*v634)[v229];
*v235 = v226;
let v236 = v225[1];
let v241 = v229 + v31;
let v245 = &(*v634)[v241];
*v245 = v236;
let v246 = v225[2];
let v251 = v229 + v130;
let v255 = &(*v634)[v251];
*v255 = v246;
let v256 = v225[3];
let v261 = v229 + v136;
let v265 = &(*v634)[v261];
*v265 = v256;

}
let v279 = v55 < v80;
if v279 {
let v285 = *v204;
let v286 = vec4<f32>(v285);
let v287 = v286[0];
let v288 = u32(17);
let v289 = v55 * v288;
let v290 = v289 + v211;
let v296 = &(*v635)[v290];
*v296 = v287;
let v297 = v286[1];
let v302 = v290 + v31;
let v306 = &(*v635)[v302];
*v306 = v297;
let v307 = v286[2];
let v312 = v290 + v130;
let v316 = &(*v635)[v312];
*v316 = v307;
let v317 = v286[3];
let v322 = v290 + v136;
let v326 = &(*v635)[v322];
*v326 = v317;

}
workgroupBarrier();
var<function> v648_store: array<f32, 4>= array<f32, 4>();
let v648 = &v648_store;
for(var v334: u32 = v3; v334 < v80; v334 += v31) {
let v664 = v663[1];
let v337 = u32(v664);
let v340 = u32(17);
let v341 = v337 * v340;
let v342 = v341 + v334;
let v346 = &(*v634)[v342];
let v347 = *v346;
let v352 = &(*v648)[v3];
*v352 = v347;
let v356 = v337 + v80;
let v358 = v356 * v340;
let v359 = v358 + v334;
let v363 = &(*v634)[v359];
let v364 = *v363;
let v369 = &(*v648)[v31];
*v369 = v364;
let v372 = u32(32);
let v373 = v337 + v372;
let v375 = v373 * v340;
let v376 = v375 + v334;
let v380 = &(*v634)[v376];
let v381 = *v380;
let v386 = &(*v648)[v130];
*v386 = v381;
let v389 = u32(48);
let v390 = v337 + v389;
let v392 = v390 * v340;
let v393 = v392 + v334;
let v397 = &(*v634)[v393];
let v398 = *v397;
let v403 = &(*v648)[v136];
*v403 = v398;
let v668 = v663[0];
let v405 = u32(v668);
let v409 = v405 * v340;
let v410 = v409 + v334;
let v414 = &(*v635)[v410];
let v415 = *v414;
let v421 = *v352;
let v428 = *v120;
let v716 = fma(v421, v415, v428);
*v120 = v716;
let v435 = *v369;
let v442 = *v126;
let v717 = fma(v435, v415, v442);
*v126 = v717;
let v449 = *v386;
let v456 = *v132;
let v718 = fma(v449, v415, v456);
*v132 = v718;
let v463 = *v403;
let v470 = *v138;
let v719 = fma(v463, v415, v470);
*v138 = v719;

}
let v472 = *v644;
let v474 = v472 + v54;
*v644 = v474;

}
let v670 = v663[1];
let v481 = u32(v670);
let v482 = v44 + v481;
let v672 = v663[0];
let v488 = u32(v672);
let v489 = v81 + v488;
let v499 = *v120;
let v506 = v482 < v16;
let v507 = v489 < v15;
let v508 = v506 && v507;
if v508 {
let v509 = v482 * v18;
let v513 = v509 + v47;
let v674 = v650[2];
let v515 = u32(v674);
let v516 = v515 * v16;
let v517 = v516 * v18;
let v518 = v517 + v513;
let v519 = v518 * v15;
let v520 = v519 + v489;
let v524 = &(*v720)[v520];
*v524 = v499;

}
let v526 = v482 + v80;
let v534 = *v126;
let v541 = v526 < v16;
let v543 = v541 && v507;
if v543 {
let v544 = v526 * v18;
let v548 = v544 + v47;
let v676 = v650[2];
let v550 = u32(v676);
let v551 = v550 * v16;
let v552 = v551 * v18;
let v553 = v552 + v548;
let v554 = v553 * v15;
let v555 = v554 + v489;
let v559 = &(*v720)[v555];
*v559 = v534;

}
let v560 = u32(32);
let v561 = v482 + v560;
let v569 = *v132;
let v576 = v561 < v16;
let v578 = v576 && v507;
if v578 {
let v579 = v561 * v18;
let v583 = v579 + v47;
let v678 = v650[2];
let v585 = u32(v678);
let v586 = v585 * v16;
let v587 = v586 * v18;
let v588 = v587 + v583;
let v589 = v588 * v15;
let v590 = v589 + v489;
let v594 = &(*v720)[v590];
*v594 = v569;

}
let v595 = u32(48);
let v596 = v482 + v595;
let v604 = *v138;
let v611 = v596 < v16;
let v613 = v611 && v507;
if v613 {
let v614 = v596 * v18;
let v618 = v614 + v47;
let v680 = v650[2];
let v620 = u32(v680);
let v621 = v620 * v16;
let v622 = v621 * v18;
let v623 = v622 + v618;
let v624 = v623 * v15;
let v625 = v624 + v489;
let v629 = &(*v720)[v625];
*v629 = v604;

}
return;

}
