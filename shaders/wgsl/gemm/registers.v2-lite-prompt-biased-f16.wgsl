enable f16;
var<workgroup> shared_v22: array<f32, 1088>;
var<workgroup> shared_v26: array<f32, 272>;
var<workgroup> shared_v30: array<f32, 1>;
var<workgroup> shared_v34: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v625: vec3<u32>, @builtin(local_invocation_index) v627: u32, @builtin(local_invocation_id) v636: vec3<u32>) {
let v686 = &v13;
let v687 = &v9;
let v688 = &v5;
let v689 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v609 = &shared_v22;
let v610 = &shared_v26;
let v32 = u32(1);
let v626 = v625[1];
let v42 = u32(v626);
let v43 = u32(64);
let v44 = v42 * v43;
var<function> v613_store: array<u32, 1>= array<u32, 1>();
let v613 = &v613_store;
let v628 = v627;
let v50 = u32(v628);
let v51 = u32(4);
let v52 = v50 / v51;
let v55 = u32(63);
let v56 = min(v52, v55);
let v57 = v44 + v56;
let v59 = v20 - v32;
let v60 = min(v57, v59);
let v61 = v60 * v17;
let v66 = &(*v613)[v3];
*v66 = v61;
let v629 = v625[0];
let v70 = u32(v629);
let v71 = u32(16);
let v72 = v70 * v71;
var<function> v614_store: array<u32, 1>= array<u32, 1>();
let v614 = &v614_store;
let v83 = v72 + v52;
let v85 = v19 - v32;
let v86 = min(v83, v85);
let v89 = v86 * v18;
let v94 = &(*v614)[v3];
*v94 = v89;
var<function> v615_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v615 = &v615_store;
var<function> v616_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v616 = &v616_store;
var<function> v617_store: array<f32, 4>= array<f32, 4>();
let v617 = &v617_store;
let v111 = &(*v617)[v3];
let v112 = f32(0.0);
*v111 = v112;
let v117 = &(*v617)[v32];
*v117 = v112;
let v121 = u32(2);
let v123 = &(*v617)[v121];
*v123 = v112;
let v127 = u32(3);
let v129 = &(*v617)[v127];
*v129 = v112;
var<function> v618_store: array<f32, 1>= array<f32, 1>();
let v618 = &v618_store;
let v139 = &(*v618)[v3];
*v139 = v112;
var<function> v619_store: u32;
let v619 = &v619_store;
*v619 = v3;
loop {
let v144 = *v619;
let v145 = v144 < v17;
if !v145 { break; }
let v150 = v50 % v51;
let v151 = *v619;
let v152 = v151 + v150;
let v154 = vec4<f32>(v112);
var<function> v621_store: vec4<f32>;
let v621 = &v621_store;
*v621 = v154;
let v156 = v152 < v17;
if v156 {
let v162 = *v66;
let v163 = v162 + v152;
let v167 = &(*v689)[v163];
let v168 = *v167;
*v621 = v168;

}
let v173 = &(*v615)[v3];
let v174 = *v621;
*v173 = v174;
let v175 = f16(0.0);
let v176 = vec4<f16>(v175);
var<function> v622_store: vec4<f16>;
let v622 = &v622_store;
*v622 = v176;
if v156 {
let v184 = *v94;
let v185 = v184 + v152;
let v189 = &(*v688)[v185];
let v190 = *v189;
*v622 = v190;

}
let v195 = &(*v616)[v3];
let v196 = *v622;
*v195 = v196;
workgroupBarrier();
let v202 = v150 * v51;
let v210 = v52 < v43;
if v210 {
let v216 = *v173;
let v217 = v216[0];
let v218 = u32(17);
let v219 = v52 * v218;
let v220 = v219 + v202;
let v226 = &(*v609)[v220];
*v226 = v217;
let v227 = v216[1];
let v232 = v220 + v32;
let v236 = &(*v609)[v232];
*v236 = v227;
let v237 = v216[2];
let v242 = v220 + v121;
let v246 = &(*v609)[v242];
*v246 = v237;
let v247 = v216[3];
let v252 = v220 + v127;
let v256 = &(*v609)[v252];
*v256 = v247;

}
let v270 = v52 < v71;
if v270 {
let v276 = *v195;
let v277 = vec4<f32>(v276);
let v278 = v277[0];
let v279 = u32(17);
let v280 = v52 * v279;
let v281 = v280 + v202;
let v287 = &(*v610)[v281];
*v287 = v278;
let v288 = v277[1];
let v293 = v281 + v32;
let v297 = &(*v610)[v293];
*v297 = v288;
let v298 = v277[2];
let v303 = v281 + v121;
let v307 = &(*v610)[v303];
*v307 = v298;
let v308 = v277[3];
let v313 = v281 + v127;
let v317 = &(*v610)[v313];
*v317 = v308;

}
workgroupBarrier();
var<function> v623_store: array<f32, 4>= array<f32, 4>();
let v623 = &v623_store;
for(var v325: u32 = v3; v325 < v71; v325 += v32) {
let v637 = v636[1];
let v328 = u32(v637);
let v331 = u32(17);
let v332 = v328 * v331;
let v333 = v332 + v325;
let v337 = &(*v609)[v333];
let v338 = *v337;
let v343 = &(*v623)[v3];
*v343 = v338;
let v347 = v328 + v71;
let v349 = v347 * v331;
let v350 = v349 + v325;
let v354 = &(*v609)[v350];
let v355 = *v354;
let v360 = &(*v623)[v32];
*v360 = v355;
let v363 = u32(32);
let v364 = v328 + v363;
let v366 = v364 * v331;
let v367 = v366 + v325;
let v371 = &(*v609)[v367];
let v372 = *v371;
let v377 = &(*v623)[v121];
*v377 = v372;
let v380 = u32(48);
let v381 = v328 + v380;
let v383 = v381 * v331;
let v384 = v383 + v325;
let v388 = &(*v609)[v384];
let v389 = *v388;
let v394 = &(*v623)[v127];
*v394 = v389;
let v641 = v636[0];
let v396 = u32(v641);
let v400 = v396 * v331;
let v401 = v400 + v325;
let v405 = &(*v610)[v401];
let v406 = *v405;
let v412 = *v343;
let v419 = *v111;
let v682 = fma(v412, v406, v419);
*v111 = v682;
let v426 = *v360;
let v433 = *v117;
let v683 = fma(v426, v406, v433);
*v117 = v683;
let v440 = *v377;
let v447 = *v123;
let v684 = fma(v440, v406, v447);
*v123 = v684;
let v454 = *v394;
let v461 = *v129;
let v685 = fma(v454, v406, v461);
*v129 = v685;

}
let v463 = *v619;
let v465 = v463 + v51;
*v619 = v465;

}
let v643 = v636[1];
let v471 = u32(v643);
let v472 = v44 + v471;
let v645 = v636[0];
let v478 = u32(v645);
let v479 = v72 + v478;
let v489 = *v111;
let v496 = v472 < v20;
let v497 = v479 < v19;
let v498 = v496 && v497;
if v498 {
let v499 = v472 * v19;
let v500 = v499 + v479;
let v504 = &(*v687)[v479];
let v505 = *v504;
let v506 = v489 + v505;
let v510 = &(*v686)[v500];
*v510 = v506;

}
let v512 = v472 + v71;
let v520 = *v117;
let v527 = v512 < v20;
let v529 = v527 && v497;
if v529 {
let v530 = v512 * v19;
let v531 = v530 + v479;
let v535 = &(*v687)[v479];
let v536 = *v535;
let v537 = v520 + v536;
let v541 = &(*v686)[v531];
*v541 = v537;

}
let v542 = u32(32);
let v543 = v472 + v542;
let v551 = *v123;
let v558 = v543 < v20;
let v560 = v558 && v497;
if v560 {
let v561 = v543 * v19;
let v562 = v561 + v479;
let v566 = &(*v687)[v479];
let v567 = *v566;
let v568 = v551 + v567;
let v572 = &(*v686)[v562];
*v572 = v568;

}
let v573 = u32(48);
let v574 = v472 + v573;
let v582 = *v129;
let v589 = v574 < v20;
let v591 = v589 && v497;
if v591 {
let v592 = v574 * v19;
let v593 = v592 + v479;
let v597 = &(*v687)[v479];
let v598 = *v597;
let v599 = v582 + v598;
let v603 = &(*v686)[v593];
*v603 = v599;

}
return;

}
