var<workgroup> shared_v26: array<f32, 64>;
var<workgroup> shared_v30: array<f32, 2>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 2, 1)
fn shared_output_kernel_w_f32_n_1(@builtin(workgroup_id) v665: vec3<u32>, @builtin(local_invocation_id) v668: vec3<u32>) {
let v730 = &v21;
let v731 = &v17;
let v732 = &v13;
let v733 = &v9;
let v734 = &v5;
let v735 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v648 = &shared_v26;
let v28 = u32(64);
let v649 = &shared_v30;
let v32 = u32(2);
let v34 = u32(v25);
let v666 = v665[1];
let v36 = u32(v666);
let v667 = v665[0];
let v38 = u32(v667);
let v669 = v668[1];
let v40 = u32(v669);
let v42 = v40 / v32;
let v43 = u32(1);
let v45 = v38 + v42;
var<function> v650_store: array<f32, 1>= array<f32, 1>();
let v650 = &v650_store;
let v52 = f32(0.0);
let v57 = &(*v650)[v3];
*v57 = v52;
var<function> v651_store: u32;
let v651 = &v651_store;
*v651 = v40;
loop {
let v61 = *v651;
let v63 = v61 < v32;
if !v63 { break; }
let v66 = v36 * v32;
let v67 = *v651;
let v68 = v66 + v67;
let v72 = &(*v734)[v68];
let v73 = *v72;
let v74 = u32(v73);
var<function> v653_store: bool;
let v653 = &v653_store;
let v77 = u32(5);
let v78 = v74 < v77;
*v653 = v78;
let v81 = *v653;
if v81 {
let v82 = u32(33);
let v83 = v68 * v82;
let v86 = v74 * v34;
let v88 = v86 * v82;
var<function> v654_store: array<f32, 1>= array<f32, 1>();
let v654 = &v654_store;
let v98 = &(*v654)[v3];
*v98 = v52;
let v103 = u32(32);
let v672 = v668[0];
let v106 = u32(v672);
for(var v111: u32 = v3; v111 < v3; v111 += v43) {
let v113 = u32(256);
let v114 = v111 * v113;
let v115 = v114 + v106;
var<function> v656_store: array<f32, 8>= array<f32, 8>();
let v656 = &v656_store;
let v123 = v34 - v43;
let v124 = min(v45, v123);
let v126 = v124 * v82;
let v127 = v88 + v126;
let v128 = v127 + v115;
let v134 = &(*v732)[v128];
let v135 = *v134;
let v140 = &(*v656)[v3];
*v140 = v135;
let v142 = v128 + v103;
let v146 = &(*v732)[v142];
let v147 = *v146;
let v152 = &(*v656)[v43];
*v152 = v147;
let v154 = v128 + v28;
let v158 = &(*v732)[v154];
let v159 = *v158;
let v164 = &(*v656)[v32];
*v164 = v159;
let v165 = u32(96);
let v166 = v128 + v165;
let v170 = &(*v732)[v166];
let v171 = *v170;
let v174 = u32(3);
let v176 = &(*v656)[v174];
*v176 = v171;
let v177 = u32(128);
let v178 = v128 + v177;
let v182 = &(*v732)[v178];
let v183 = *v182;
let v186 = u32(4);
let v188 = &(*v656)[v186];
*v188 = v183;
let v189 = u32(160);
let v190 = v128 + v189;
let v194 = &(*v732)[v190];
let v195 = *v194;
let v200 = &(*v656)[v77];
*v200 = v195;
let v201 = u32(192);
let v202 = v128 + v201;
let v206 = &(*v732)[v202];
let v207 = *v206;
let v210 = u32(6);
let v212 = &(*v656)[v210];
*v212 = v207;
let v213 = u32(224);
let v214 = v128 + v213;
let v218 = &(*v732)[v214];
let v219 = *v218;
let v222 = u32(7);
let v224 = &(*v656)[v222];
*v224 = v219;
let v229 = v83 + v115;
let v233 = &(*v735)[v229];
let v234 = *v233;
let v240 = *v140;
let v247 = *v98;
let v719 = fma(v240, v234, v247);
*v98 = v719;
let v250 = v115 + v103;
let v253 = v83 + v250;
let v257 = &(*v735)[v253];
let v258 = *v257;
let v264 = *v152;
let v271 = *v98;
let v720 = fma(v264, v258, v271);
*v98 = v720;
let v274 = v115 + v28;
let v277 = v83 + v274;
let v281 = &(*v735)[v277];
let v282 = *v281;
let v288 = *v164;
let v295 = *v98;
let v721 = fma(v288, v282, v295);
*v98 = v721;
let v298 = v115 + v165;
let v301 = v83 + v298;
let v305 = &(*v735)[v301];
let v306 = *v305;
let v312 = *v176;
let v319 = *v98;
let v722 = fma(v312, v306, v319);
*v98 = v722;
let v322 = v115 + v177;
let v325 = v83 + v322;
let v329 = &(*v735)[v325];
let v330 = *v329;
let v336 = *v188;
let v343 = *v98;
let v723 = fma(v336, v330, v343);
*v98 = v723;
let v346 = v115 + v189;
let v349 = v83 + v346;
let v353 = &(*v735)[v349];
let v354 = *v353;
let v360 = *v200;
let v367 = *v98;
let v724 = fma(v360, v354, v367);
*v98 = v724;
let v370 = v115 + v201;
let v373 = v83 + v370;
let v377 = &(*v735)[v373];
let v378 = *v377;
let v384 = *v212;
let v391 = *v98;
let v725 = fma(v384, v378, v391);
*v98 = v725;
let v394 = v115 + v213;
let v397 = v83 + v394;
let v401 = &(*v735)[v397];
let v402 = *v401;
let v408 = *v224;
let v415 = *v98;
let v726 = fma(v408, v402, v415);
*v98 = v726;

}
var<function> v657_store: array<f32, 1>= array<f32, 1>();
let v657 = &v657_store;
let v426 = v34 - v43;
let v427 = min(v45, v426);
let v429 = v427 * v82;
let v430 = v88 + v429;
let v431 = v430 + v106;
let v437 = &(*v732)[v431];
let v438 = *v437;
let v443 = &(*v657)[v3];
*v443 = v438;
let v448 = v83 + v106;
let v452 = &(*v735)[v448];
let v453 = *v452;
let v459 = *v443;
let v466 = *v98;
let v727 = fma(v459, v453, v466);
*v98 = v727;
let v469 = v103 + v106;
let v471 = v469 < v82;
if v471 {
var<function> v658_store: array<f32, 1>= array<f32, 1>();
let v658 = &v658_store;
let v484 = v430 + v469;
let v490 = &(*v732)[v484];
let v491 = *v490;
let v496 = &(*v658)[v3];
*v496 = v491;
let v501 = v83 + v469;
let v505 = &(*v735)[v501];
let v506 = *v505;
let v512 = *v496;
let v519 = *v98;
let v728 = fma(v512, v506, v519);
*v98 = v728;

}
let v524 = &(*v733)[v68];
let v525 = *v524;
let v531 = *v98;
let v538 = *v57;
let v729 = fma(v531, v525, v538);
*v57 = v729;

}
let v540 = *v651;
let v542 = v540 + v32;
*v651 = v542;

}
let v548 = *v57;
var<function> v659_store: f32;
let v659 = &v659_store;
*v659 = v548;
let v674 = u32(32);
let v552 = v669 * v674;
let v553 = u32(v552);
let v675 = v668[0];
let v555 = u32(v675);
let v556 = v553 + v555;
workgroupBarrier();
let v560 = &(*v648)[v556];
let v561 = *v659;
*v560 = v561;
workgroupBarrier();
var<function> v660_store: f32;
let v660 = &v660_store;
*v660 = v52;
let v566 = u32(32);
for(var v568: u32 = v3; v568 < v566; v568 += v43) {
let v570 = v553 + v568;
let v574 = &(*v648)[v570];
let v575 = *v574;
let v576 = *v660;
let v577 = v576 + v575;
*v660 = v577;

}
var<function> v662_store: f32;
let v662 = &v662_store;
let v579 = *v660;
*v662 = v579;
workgroupBarrier();
let v581 = u32(0);
let v582 = v675 == v581;
if v582 {
let v588 = &(*v649)[v40];
let v589 = *v662;
*v588 = v589;

}
workgroupBarrier();
let v593 = v40 % v32;
let v594 = v40 - v593;
*v662 = v52;
for(var v599: u32 = v3; v599 < v32; v599 += v43) {
let v601 = v594 + v599;
let v605 = &(*v649)[v601];
let v606 = *v605;
let v607 = *v662;
let v608 = v607 + v606;
*v662 = v608;

}
let v609 = v36 * v34;
let v610 = v609 + v45;
let v618 = v593 * v566;
let v621 = v618 + v555;
let v623 = v621 == v3;
var<function> v664_store: bool;
let v664 = &v664_store;
if v623 {
let v626 = v45 < v34;
*v664 = v626;

} else {
let v628 = false;
*v664 = v628;

}
let v629 = *v664;
if v629 {
let v633 = &(*v731)[v610];
let v634 = *v633;
let v635 = *v662;
let v636 = v635 + v634;
let v640 = &(*v730)[v610];
*v640 = v636;

}
return;

}
