enable f16;
var<workgroup> shared_v22: array<f32, 64>;
var<workgroup> shared_v26: array<f32, 2>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f16>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 2, 1)
fn shared_output_kernel_w_f16_n_1(@builtin(workgroup_id) v664: vec3<u32>, @builtin(local_invocation_id) v667: vec3<u32>) {
let v729 = &v17;
let v730 = &v13;
let v731 = &v9;
let v732 = &v5;
let v733 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v647 = &shared_v22;
let v24 = u32(64);
let v648 = &shared_v26;
let v28 = u32(2);
let v30 = u32(v21);
let v665 = v664[1];
let v32 = u32(v665);
let v666 = v664[0];
let v34 = u32(v666);
let v668 = v667[1];
let v36 = u32(v668);
let v38 = v36 / v28;
let v39 = u32(1);
let v41 = v34 + v38;
var<function> v649_store: array<f32, 1>= array<f32, 1>();
let v649 = &v649_store;
let v48 = f32(0.0);
let v53 = &(*v649)[v3];
*v53 = v48;
var<function> v650_store: u32;
let v650 = &v650_store;
*v650 = v36;
loop {
let v57 = *v650;
let v59 = v57 < v28;
if !v59 { break; }
let v62 = v32 * v28;
let v63 = *v650;
let v64 = v62 + v63;
let v68 = &(*v732)[v64];
let v69 = *v68;
let v70 = u32(v69);
var<function> v652_store: bool;
let v652 = &v652_store;
let v73 = u32(5);
let v74 = v70 < v73;
*v652 = v74;
let v77 = *v652;
if v77 {
let v78 = u32(33);
let v79 = v64 * v78;
let v82 = v70 * v30;
let v84 = v82 * v78;
var<function> v653_store: array<f32, 1>= array<f32, 1>();
let v653 = &v653_store;
let v94 = &(*v653)[v3];
*v94 = v48;
let v99 = u32(32);
let v671 = v667[0];
let v102 = u32(v671);
for(var v107: u32 = v3; v107 < v3; v107 += v39) {
let v109 = u32(256);
let v110 = v107 * v109;
let v111 = v110 + v102;
var<function> v655_store: array<f16, 8>= array<f16, 8>();
let v655 = &v655_store;
let v119 = v30 - v39;
let v120 = min(v41, v119);
let v122 = v120 * v78;
let v123 = v84 + v122;
let v124 = v123 + v111;
let v130 = &(*v730)[v124];
let v131 = *v130;
let v136 = &(*v655)[v3];
*v136 = v131;
let v138 = v124 + v99;
let v142 = &(*v730)[v138];
let v143 = *v142;
let v148 = &(*v655)[v39];
*v148 = v143;
let v150 = v124 + v24;
let v154 = &(*v730)[v150];
let v155 = *v154;
let v160 = &(*v655)[v28];
*v160 = v155;
let v161 = u32(96);
let v162 = v124 + v161;
let v166 = &(*v730)[v162];
let v167 = *v166;
let v170 = u32(3);
let v172 = &(*v655)[v170];
*v172 = v167;
let v173 = u32(128);
let v174 = v124 + v173;
let v178 = &(*v730)[v174];
let v179 = *v178;
let v182 = u32(4);
let v184 = &(*v655)[v182];
*v184 = v179;
let v185 = u32(160);
let v186 = v124 + v185;
let v190 = &(*v730)[v186];
let v191 = *v190;
let v196 = &(*v655)[v73];
*v196 = v191;
let v197 = u32(192);
let v198 = v124 + v197;
let v202 = &(*v730)[v198];
let v203 = *v202;
let v206 = u32(6);
let v208 = &(*v655)[v206];
*v208 = v203;
let v209 = u32(224);
let v210 = v124 + v209;
let v214 = &(*v730)[v210];
let v215 = *v214;
let v218 = u32(7);
let v220 = &(*v655)[v218];
*v220 = v215;
let v225 = v79 + v111;
let v229 = &(*v733)[v225];
let v230 = *v229;
let v236 = *v136;
let v237 = f32(v236);
let v244 = *v94;
let v718 = fma(v237, v230, v244);
*v94 = v718;
let v247 = v111 + v99;
let v250 = v79 + v247;
let v254 = &(*v733)[v250];
let v255 = *v254;
let v261 = *v148;
let v262 = f32(v261);
let v269 = *v94;
let v719 = fma(v262, v255, v269);
*v94 = v719;
let v272 = v111 + v24;
let v275 = v79 + v272;
let v279 = &(*v733)[v275];
let v280 = *v279;
let v286 = *v160;
let v287 = f32(v286);
let v294 = *v94;
let v720 = fma(v287, v280, v294);
*v94 = v720;
let v297 = v111 + v161;
let v300 = v79 + v297;
let v304 = &(*v733)[v300];
let v305 = *v304;
let v311 = *v172;
let v312 = f32(v311);
let v319 = *v94;
let v721 = fma(v312, v305, v319);
*v94 = v721;
let v322 = v111 + v173;
let v325 = v79 + v322;
let v329 = &(*v733)[v325];
let v330 = *v329;
let v336 = *v184;
let v337 = f32(v336);
let v344 = *v94;
let v722 = fma(v337, v330, v344);
*v94 = v722;
let v347 = v111 + v185;
let v350 = v79 + v347;
let v354 = &(*v733)[v350];
let v355 = *v354;
let v361 = *v196;
let v362 = f32(v361);
let v369 = *v94;
let v723 = fma(v362, v355, v369);
*v94 = v723;
let v372 = v111 + v197;
let v375 = v79 + v372;
let v379 = &(*v733)[v375];
let v380 = *v379;
let v386 = *v208;
let v387 = f32(v386);
let v394 = *v94;
let v724 = fma(v387, v380, v394);
*v94 = v724;
let v397 = v111 + v209;
let v400 = v79 + v397;
let v404 = &(*v733)[v400];
let v405 = *v404;
let v411 = *v220;
let v412 = f32(v411);
let v419 = *v94;
let v725 = fma(v412, v405, v419);
*v94 = v725;

}
var<function> v656_store: array<f16, 1>= array<f16, 1>();
let v656 = &v656_store;
let v430 = v30 - v39;
let v431 = min(v41, v430);
let v433 = v431 * v78;
let v434 = v84 + v433;
let v435 = v434 + v102;
let v441 = &(*v730)[v435];
let v442 = *v441;
let v447 = &(*v656)[v3];
*v447 = v442;
let v452 = v79 + v102;
let v456 = &(*v733)[v452];
let v457 = *v456;
let v463 = *v447;
let v464 = f32(v463);
let v471 = *v94;
let v726 = fma(v464, v457, v471);
*v94 = v726;
let v474 = v99 + v102;
let v476 = v474 < v78;
if v476 {
var<function> v657_store: array<f16, 1>= array<f16, 1>();
let v657 = &v657_store;
let v489 = v434 + v474;
let v495 = &(*v730)[v489];
let v496 = *v495;
let v501 = &(*v657)[v3];
*v501 = v496;
let v506 = v79 + v474;
let v510 = &(*v733)[v506];
let v511 = *v510;
let v517 = *v501;
let v518 = f32(v517);
let v525 = *v94;
let v727 = fma(v518, v511, v525);
*v94 = v727;

}
let v530 = &(*v731)[v64];
let v531 = *v530;
let v537 = *v94;
let v544 = *v53;
let v728 = fma(v537, v531, v544);
*v53 = v728;

}
let v546 = *v650;
let v548 = v546 + v28;
*v650 = v548;

}
let v554 = *v53;
var<function> v658_store: f32;
let v658 = &v658_store;
*v658 = v554;
let v673 = u32(32);
let v558 = v668 * v673;
let v559 = u32(v558);
let v674 = v667[0];
let v561 = u32(v674);
let v562 = v559 + v561;
workgroupBarrier();
let v566 = &(*v647)[v562];
let v567 = *v658;
*v566 = v567;
workgroupBarrier();
var<function> v659_store: f32;
let v659 = &v659_store;
*v659 = v48;
let v572 = u32(32);
for(var v574: u32 = v3; v574 < v572; v574 += v39) {
let v576 = v559 + v574;
let v580 = &(*v647)[v576];
let v581 = *v580;
let v582 = *v659;
let v583 = v582 + v581;
*v659 = v583;

}
var<function> v661_store: f32;
let v661 = &v661_store;
let v585 = *v659;
*v661 = v585;
workgroupBarrier();
let v587 = u32(0);
let v588 = v674 == v587;
if v588 {
let v594 = &(*v648)[v36];
let v595 = *v661;
*v594 = v595;

}
workgroupBarrier();
let v599 = v36 % v28;
let v600 = v36 - v599;
*v661 = v48;
for(var v605: u32 = v3; v605 < v28; v605 += v39) {
let v607 = v600 + v605;
let v611 = &(*v648)[v607];
let v612 = *v611;
let v613 = *v661;
let v614 = v613 + v612;
*v661 = v614;

}
let v615 = v32 * v30;
let v616 = v615 + v41;
let v624 = v599 * v572;
let v627 = v624 + v561;
let v629 = v627 == v3;
var<function> v663_store: bool;
let v663 = &v663_store;
if v629 {
let v632 = v41 < v30;
*v663 = v632;

} else {
let v634 = false;
*v663 = v634;

}
let v635 = *v663;
if v635 {
let v639 = &(*v729)[v616];
let v640 = *v661;
*v639 = v640;

}
return;

}
