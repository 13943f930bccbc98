var<workgroup> shared_v22: array<f32, 64>;
var<workgroup> shared_v26: array<f32, 2>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 2, 1)
fn shared_output_kernel_w_f32_n_1(@builtin(workgroup_id) v654: vec3<u32>, @builtin(local_invocation_id) v657: vec3<u32>) {
let v719 = &v17;
let v720 = &v13;
let v721 = &v9;
let v722 = &v5;
let v723 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v637 = &shared_v22;
let v24 = u32(64);
let v638 = &shared_v26;
let v28 = u32(2);
let v30 = u32(v21);
let v655 = v654[1];
let v32 = u32(v655);
let v656 = v654[0];
let v34 = u32(v656);
let v658 = v657[1];
let v36 = u32(v658);
let v38 = v36 / v28;
let v39 = u32(1);
let v41 = v34 + v38;
var<function> v639_store: array<f32, 1>= array<f32, 1>();
let v639 = &v639_store;
let v48 = f32(0.0);
let v53 = &(*v639)[v3];
*v53 = v48;
var<function> v640_store: u32;
let v640 = &v640_store;
*v640 = v36;
loop {
let v57 = *v640;
let v59 = v57 < v28;
if !v59 { break; }
let v62 = v32 * v28;
let v63 = *v640;
let v64 = v62 + v63;
let v68 = &(*v722)[v64];
let v69 = *v68;
let v70 = u32(v69);
var<function> v642_store: bool;
let v642 = &v642_store;
let v73 = u32(5);
let v74 = v70 < v73;
*v642 = v74;
let v77 = *v642;
if v77 {
let v78 = u32(33);
let v79 = v64 * v78;
let v82 = v70 * v30;
let v84 = v82 * v78;
var<function> v643_store: array<f32, 1>= array<f32, 1>();
let v643 = &v643_store;
let v94 = &(*v643)[v3];
*v94 = v48;
let v99 = u32(32);
let v661 = v657[0];
let v102 = u32(v661);
for(var v107: u32 = v3; v107 < v3; v107 += v39) {
let v109 = u32(256);
let v110 = v107 * v109;
let v111 = v110 + v102;
var<function> v645_store: array<f32, 8>= array<f32, 8>();
let v645 = &v645_store;
let v119 = v30 - v39;
let v120 = min(v41, v119);
let v122 = v120 * v78;
let v123 = v84 + v122;
let v124 = v123 + v111;
let v130 = &(*v720)[v124];
let v131 = *v130;
let v136 = &(*v645)[v3];
*v136 = v131;
let v138 = v124 + v99;
let v142 = &(*v720)[v138];
let v143 = *v142;
let v148 = &(*v645)[v39];
*v148 = v143;
let v150 = v124 + v24;
let v154 = &(*v720)[v150];
let v155 = *v154;
let v160 = &(*v645)[v28];
*v160 = v155;
let v161 = u32(96);
let v162 = v124 + v161;
let v166 = &(*v720)[v162];
let v167 = *v166;
let v170 = u32(3);
let v172 = &(*v645)[v170];
*v172 = v167;
let v173 = u32(128);
let v174 = v124 + v173;
let v178 = &(*v720)[v174];
let v179 = *v178;
let v182 = u32(4);
let v184 = &(*v645)[v182];
*v184 = v179;
let v185 = u32(160);
let v186 = v124 + v185;
let v190 = &(*v720)[v186];
let v191 = *v190;
let v196 = &(*v645)[v73];
*v196 = v191;
let v197 = u32(192);
let v198 = v124 + v197;
let v202 = &(*v720)[v198];
let v203 = *v202;
let v206 = u32(6);
let v208 = &(*v645)[v206];
*v208 = v203;
let v209 = u32(224);
let v210 = v124 + v209;
let v214 = &(*v720)[v210];
let v215 = *v214;
let v218 = u32(7);
let v220 = &(*v645)[v218];
*v220 = v215;
let v225 = v79 + v111;
let v229 = &(*v723)[v225];
let v230 = *v229;
let v236 = *v136;
let v243 = *v94;
let v708 = fma(v236, v230, v243);
*v94 = v708;
let v246 = v111 + v99;
let v249 = v79 + v246;
let v253 = &(*v723)[v249];
let v254 = *v253;
let v260 = *v148;
let v267 = *v94;
let v709 = fma(v260, v254, v267);
*v94 = v709;
let v270 = v111 + v24;
let v273 = v79 + v270;
let v277 = &(*v723)[v273];
let v278 = *v277;
let v284 = *v160;
let v291 = *v94;
let v710 = fma(v284, v278, v291);
*v94 = v710;
let v294 = v111 + v161;
let v297 = v79 + v294;
let v301 = &(*v723)[v297];
let v302 = *v301;
let v308 = *v172;
let v315 = *v94;
let v711 = fma(v308, v302, v315);
*v94 = v711;
let v318 = v111 + v173;
let v321 = v79 + v318;
let v325 = &(*v723)[v321];
let v326 = *v325;
let v332 = *v184;
let v339 = *v94;
let v712 = fma(v332, v326, v339);
*v94 = v712;
let v342 = v111 + v185;
let v345 = v79 + v342;
let v349 = &(*v723)[v345];
let v350 = *v349;
let v356 = *v196;
let v363 = *v94;
let v713 = fma(v356, v350, v363);
*v94 = v713;
let v366 = v111 + v197;
let v369 = v79 + v366;
let v373 = &(*v723)[v369];
let v374 = *v373;
let v380 = *v208;
let v387 = *v94;
let v714 = fma(v380, v374, v387);
*v94 = v714;
let v390 = v111 + v209;
let v393 = v79 + v390;
let v397 = &(*v723)[v393];
let v398 = *v397;
let v404 = *v220;
let v411 = *v94;
let v715 = fma(v404, v398, v411);
*v94 = v715;

}
var<function> v646_store: array<f32, 1>= array<f32, 1>();
let v646 = &v646_store;
let v422 = v30 - v39;
let v423 = min(v41, v422);
let v425 = v423 * v78;
let v426 = v84 + v425;
let v427 = v426 + v102;
let v433 = &(*v720)[v427];
let v434 = *v433;
let v439 = &(*v646)[v3];
*v439 = v434;
let v444 = v79 + v102;
let v448 = &(*v723)[v444];
let v449 = *v448;
let v455 = *v439;
let v462 = *v94;
let v716 = fma(v455, v449, v462);
*v94 = v716;
let v465 = v99 + v102;
let v467 = v465 < v78;
if v467 {
var<function> v647_store: array<f32, 1>= array<f32, 1>();
let v647 = &v647_store;
let v480 = v426 + v465;
let v486 = &(*v720)[v480];
let v487 = *v486;
let v492 = &(*v647)[v3];
*v492 = v487;
let v497 = v79 + v465;
let v501 = &(*v723)[v497];
let v502 = *v501;
let v508 = *v492;
let v515 = *v94;
let v717 = fma(v508, v502, v515);
*v94 = v717;

}
let v520 = &(*v721)[v64];
let v521 = *v520;
let v527 = *v94;
let v534 = *v53;
let v718 = fma(v527, v521, v534);
*v53 = v718;

}
let v536 = *v640;
let v538 = v536 + v28;
*v640 = v538;

}
let v544 = *v53;
var<function> v648_store: f32;
let v648 = &v648_store;
*v648 = v544;
let v663 = u32(32);
let v548 = v658 * v663;
let v549 = u32(v548);
let v664 = v657[0];
let v551 = u32(v664);
let v552 = v549 + v551;
workgroupBarrier();
let v556 = &(*v637)[v552];
let v557 = *v648;
*v556 = v557;
workgroupBarrier();
var<function> v649_store: f32;
let v649 = &v649_store;
*v649 = v48;
let v562 = u32(32);
for(var v564: u32 = v3; v564 < v562; v564 += v39) {
let v566 = v549 + v564;
let v570 = &(*v637)[v566];
let v571 = *v570;
let v572 = *v649;
let v573 = v572 + v571;
*v649 = v573;

}
var<function> v651_store: f32;
let v651 = &v651_store;
let v575 = *v649;
*v651 = v575;
workgroupBarrier();
let v577 = u32(0);
let v578 = v664 == v577;
if v578 {
let v584 = &(*v638)[v36];
let v585 = *v651;
*v584 = v585;

}
workgroupBarrier();
let v589 = v36 % v28;
let v590 = v36 - v589;
*v651 = v48;
for(var v595: u32 = v3; v595 < v28; v595 += v39) {
let v597 = v590 + v595;
let v601 = &(*v638)[v597];
let v602 = *v601;
let v603 = *v651;
let v604 = v603 + v602;
*v651 = v604;

}
let v605 = v32 * v30;
let v606 = v605 + v41;
let v614 = v589 * v562;
let v617 = v614 + v551;
let v619 = v617 == v3;
var<function> v653_store: bool;
let v653 = &v653_store;
if v619 {
let v622 = v41 < v30;
*v653 = v622;

} else {
let v624 = false;
*v653 = v624;

}
let v625 = *v653;
if v625 {
let v629 = &(*v719)[v606];
let v630 = *v651;
*v629 = v630;

}
return;

}
