var<workgroup> shared_v21: array<f32, 1088>;
var<workgroup> shared_v25: array<f32, 272>;
var<workgroup> shared_v29: array<f32, 1>;
var<workgroup> shared_v33: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v649: vec3<u32>, @builtin(local_invocation_index) v652: u32, @builtin(local_invocation_id) v662: vec3<u32>) {
let v719 = &v9;
let v720 = &v5;
let v721 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v633 = &shared_v21;
let v634 = &shared_v25;
let v31 = u32(1);
let v650 = v649[1];
let v41 = u32(v650);
let v42 = v41 % v17;
let v43 = u32(64);
let v44 = v42 * v43;
let v47 = v41 / v17;
var<function> v637_store: array<u32, 1>= array<u32, 1>();
let v637 = &v637_store;
let v653 = v652;
let v53 = u32(v653);
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
let v71 = &(*v637)[v3];
*v71 = v66;
let v655 = v649[0];
let v79 = u32(v655);
let v80 = u32(16);
let v81 = v79 * v80;
var<function> v638_store: array<u32, 1>= array<u32, 1>();
let v638 = &v638_store;
let v92 = v81 + v55;
let v94 = v15 - v31;
let v95 = min(v92, v94);
let v96 = v47 * v15;
let v97 = v96 + v95;
let v98 = v97 * v14;
let v103 = &(*v638)[v3];
*v103 = v98;
var<function> v639_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v639 = &v639_store;
var<function> v640_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v640 = &v640_store;
var<function> v641_store: array<f32, 4>= array<f32, 4>();
let v641 = &v641_store;
let v120 = &(*v641)[v3];
let v121 = f32(0.0);
*v120 = v121;
let v126 = &(*v641)[v31];
*v126 = v121;
let v130 = u32(2);
let v132 = &(*v641)[v130];
*v132 = v121;
let v136 = u32(3);
let v138 = &(*v641)[v136];
*v138 = v121;
var<function> v642_store: array<f32, 1>= array<f32, 1>();
let v642 = &v642_store;
let v148 = &(*v642)[v3];
*v148 = v121;
var<function> v643_store: u32;
let v643 = &v643_store;
*v643 = v3;
loop {
let v153 = *v643;
let v154 = v153 < v13;
if !v154 { break; }
let v159 = v53 % v54;
let v160 = *v643;
let v161 = v160 + v159;
let v163 = vec4<f32>(v121);
var<function> v645_store: vec4<f32>;
let v645 = &v645_store;
*v645 = v163;
let v165 = v161 < v13;
if v165 {
let v171 = *v71;
let v172 = v171 + v161;
let v176 = &(*v721)[v172];
let v177 = *v176;
*v645 = v177;

}
let v182 = &(*v639)[v3];
let v183 = *v645;
*v182 = v183;
var<function> v646_store: vec4<f32>;
let v646 = &v646_store;
*v646 = v163;
if v165 {
let v193 = *v103;
let v194 = v193 + v161;
let v198 = &(*v720)[v194];
let v199 = *v198;
*v646 = v199;

}
let v204 = &(*v640)[v3];
let v205 = *v646;
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
let v235 = &(*v633)[v229];
*v235 = v226;
let v236 = v225[1];
let v241 = v229 + v31;
let v245 = &(*v633)[v241];
*v245 = v236;
let v246 = v225[2];
let v251 = v229 + v130;
let v255 = &(*v633)[v251];
*v255 = v246;
let v256 = v225[3];
let v261 = v229 + v136;
let v265 = &(*v633)[v261];
*v265 = v256;

}
let v279 = v55 < v80;
if v279 {
let v285 = *v204;
let v286 = v285[0];
let v287 = u32(17);
let v288 = v55 * v287;
let v289 = v288 + v211;
let v295 = &(*v634)[v289];
*v295 = v286;
let v296 = v285[1];
let v301 = v289 + v31;
let v305 = &(*v634)[v301];
*v305 = v296;
let v306 = v285[2];
let v311 = v289 + v130;
let v315 = &(*v634)[v311];
*v315 = v306;
let v316 = v285[3];
let v321 = v289 + v136;
let v325 = &(*v634)[v321];
*v325 = v316;

}
workgroupBarrier();
var<function> v647_store: array<f32, 4>= array<f32, 4>();
let v647 = &v647_store;
for(var v333: u32 = v3; v333 < v80; v333 += v31) {
let v663 = v662[1];
let v336 = u32(v663);
let v339 = u32(17);
let v340 = v336 * v339;
let v341 = v340 + v333;
let v345 = &(*v633)[v341];
let v346 = *v345;
let v351 = &(*v647)[v3];
*v351 = v346;
let v355 = v336 + v80;
let v357 = v355 * v339;
let v358 = v357 + v333;
let v362 = &(*v633)[v358];
let v363 = *v362;
let v368 = &(*v647)[v31];
*v368 = v363;
let v371 = u32(32);
let v372 = v336 + v371;
let v374 = v372 * v339;
let v375 = v374 + v333;
let v379 = &(*v633)[v375];
let v380 = *v379;
let v385 = &(*v647)[v130];
*v385 = v380;
let v388 = u32(48);
let v389 = v336 + v388;
let v391 = v389 * v339;
let v392 = v391 + v333;
let v396 = &(*v633)[v392];
let v397 = *v396;
let v402 = &(*v647)[v136];
*v402 = v397;
let v667 = v662[0];
let v404 = u32(v667);
let v408 = v404 * v339;
let v409 = v408 + v333;
let v413 = &(*v634)[v409];
let v414 = *v413;
let v420 = *v351;
let v427 = *v120;
let v715 = fma(v420, v414, v427);
*v120 = v715;
let v434 = *v368;
let v441 = *v126;
let v716 = fma(v434, v414, v441);
*v126 = v716;
let v448 = *v385;
let v455 = *v132;
let v717 = fma(v448, v414, v455);
*v132 = v717;
let v462 = *v402;
let v469 = *v138;
let v718 = fma(v462, v414, v469);
*v138 = v718;

}
let v471 = *v643;
let v473 = v471 + v54;
*v643 = v473;

}
let v669 = v662[1];
let v480 = u32(v669);
let v481 = v44 + v480;
let v671 = v662[0];
let v487 = u32(v671);
let v488 = v81 + v487;
let v498 = *v120;
let v505 = v481 < v16;
let v506 = v488 < v15;
let v507 = v505 && v506;
if v507 {
let v508 = v481 * v18;
let v512 = v508 + v47;
let v673 = v649[2];
let v514 = u32(v673);
let v515 = v514 * v16;
let v516 = v515 * v18;
let v517 = v516 + v512;
let v518 = v517 * v15;
let v519 = v518 + v488;
let v523 = &(*v719)[v519];
*v523 = v498;

}
let v525 = v481 + v80;
let v533 = *v126;
let v540 = v525 < v16;
let v542 = v540 && v506;
if v542 {
let v543 = v525 * v18;
let v547 = v543 + v47;
let v675 = v649[2];
let v549 = u32(v675);
let v550 = v549 * v16;
let v551 = v550 * v18;
let v552 = v551 + v547;
let v553 = v552 * v15;
let v554 = v553 + v488;
let v558 = &(*v719)[v554];
*v558 = v533;

}
let v559 = u32(32);
let v560 = v481 + v559;
let v568 = *v132;
let v575 = v560 < v16;
let v577 = v575 && v506;
if v577 {
let v578 = v560 * v18;
let v582 = v578 + v47;
let v677 = v649[2];
let v584 = u32(v677);
let v585 = v584 * v16;
let v586 = v585 * v18;
let v587 = v586 + v582;
let v588 = v587 * v15;
let v589 = v588 + v488;
let v593 = &(*v719)[v589];
*v593 = v568;

}
let v594 = u32(48);
let v595 = v481 + v594;
let v603 = *v138;
let v610 = v595 < v16;
let v612 = v610 && v506;
if v612 {
let v613 = v595 * v18;
let v617 = v613 + v47;
let v679 = v649[2];
let v619 = u32(v679);
let v620 = v619 * v16;
let v621 = v620 * v18;
let v622 = v621 + v617;
let v623 = v622 * v15;
let v624 = v623 + v488;
let v628 = &(*v719)[v624];
*v628 = v603;

}
return;

}
