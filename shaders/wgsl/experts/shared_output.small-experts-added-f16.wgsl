enable f16;
var<workgroup> shared_v26: array<f32, 64>;
var<workgroup> shared_v30: array<f32, 2>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f16>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 2, 1)
fn shared_output_kernel_w_f16_n_1(@builtin(workgroup_id) v675: vec3<u32>, @builtin(local_invocation_id) v678: vec3<u32>) {
let v740 = &v21;
let v741 = &v17;
let v742 = &v13;
let v743 = &v9;
let v744 = &v5;
let v745 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v658 = &shared_v26;
let v28 = u32(64);
let v659 = &shared_v30;
let v32 = u32(2);
let v34 = u32(v25);
let v676 = v675[1];
let v36 = u32(v676);
let v677 = v675[0];
let v38 = u32(v677);
let v679 = v678[1];
let v40 = u32(v679);
let v42 = v40 / v32;
let v43 = u32(1);
let v45 = v38 + v42;
var<function> v660_store: array<f32, 1>= array<f32, 1>();
let v660 = &v660_store;
let v52 = f32(0.0);
let v57 = &(*v660)[v3];
*v57 = v52;
var<function> v661_store: u32;
let v661 = &v661_store;
*v661 = v40;
loop {
let v61 = *v661;
let v63 = v61 < v32;
if !v63 { break; }
let v66 = v36 * v32;
let v67 = *v661;
let v68 = v66 + v67;
let v72 = &(*v744)[v68];
let v73 = *v72;
let v74 = u32(v73);
var<function> v663_store: bool;
let v663 = &v663_store;
let v77 = u32(5);
let v78 = v74 < v77;
*v663 = v78;
let v81 = *v663;
if v81 {
let v82 = u32(33);
let v83 = v68 * v82;
let v86 = v74 * v34;
let v88 = v86 * v82;
var<function> v664_store: array<f32, 1>= array<f32, 1>();
let v664 = &v664_store;
let v98 = &(*v664)[v3];
*v98 = v52;
let v103 = u32(32);
let v682 = v678[0];
let v106 = u32(v682);
for(var v111: u32 = v3; v111 < v3; v111 += v43) {
let v113 = u32(256);
let v114 = v111 * v113;
let v115 = v114 + v106;
var<function> v666_store: array<f16, 8>= array<f16, 8>();
let v666 = &v666_store;
let v123 = v34 - v43;
let v124 = min(v45, v123);
let v126 = v124 * v82;
let v127 = v88 + v126;
let v128 = v127 + v115;
let v134 = &(*v742)[v128];
let v135 = *v134;
let v140 = &(*v666)[v3];
*v140 = v135;
let v142 = v128 + v103;
let v146 = &(*v742)[v142];
let v147 = *v146;
let v152 = &(*v666)[v43];
*v152 = v147;
let v154 = v128 + v28;
let v158 = &(*v742)[v154];
let v159 = *v158;
let v164 = &(*v666)[v32];
*v164 = v159;
let v165 = u32(96);
let v166 = v128 + v165;
let v170 = &(*v742)[v166];
let v171 = *v170;
let v174 = u32(3);
let v176 = &(*v666)[v174];
*v176 = v171;
let v177 = u32(128);
let v178 = v128 + v177;
let v182 = &(*v742)[v178];
let v183 = *v182;
let v186 = u32(4);
let v188 = &(*v666)[v186];
*v188 = v183;
let v189 = u32(160);
let v190 = v128 + v189;
let v194 = &(*v742)[v190];
let v195 = *v194;
let v200 = &(*v666)[v77];
*v200 = v195;
let v201 = u32(192);
let v202 = v128 + v201;
let v206 = &(*v742)[v202];
let v207 = *v206;
let v210 = u32(6);
let v212 = &(*v666)[v210];
*v212 = v207;
let v213 = u32(224);
let v214 = v128 + v213;
let v218 = &(*v742)[v214];
let v219 = *v218;
let v222 = u32(7);
let v224 = &(*v666)[v222];
*v224 = v219;
let v229 = v83 + v115;
let v233 = &(*v745)[v229];
let v234 = *v233;
let v240 = *v140;
let v241 = f32(v240);
let v248 = *v98;
let v729 = fma(v241, v234, v248);
*v98 = v729;
let v251 = v115 + v103;
let v254 = v83 + v251;
let v258 = &(*v745)[v254];
let v259 = *v258;
let v265 = *v152;
let v266 = f32(v265);
let v273 = *v98;
let v730 = fma(v266, v259, v273);
*v98 = v730;
let v276 = v115 + v28;
let v279 = v83 + v276;
let v283 = &(*v745)[v279];
let v284 = *v283;
let v290 = *v164;
let v291 = f32(v290);
let v298 = *v98;
let v731 = fma(v291, v284, v298);
*v98 = v731;
let v301 = v115 + v165;
let v304 = v83 + v301;
let v308 = &(*v745)[v304];
let v309 = *v308;
let v315 = *v176;
let v316 = f32(v315);
let v323 = *v98;
let v732 = fma(v316, v309, v323);
*v98 = v732;
let v326 = v115 + v177;
let v329 = v83 + v326;
let v333 = &(*v745)[v329];
let v334 = *v333;
let v340 = *v188;
let v341 = f32(v340);
let v348 = *v98;
let v733 = fma(v341, v334, v348);
*v98 = v733;
let v351 = v115 + v189;
let v354 = v83 + v351;
let v358 = &(*v745)[v354];
let v359 = *v358;
let v365 = *v200;
let v366 = f32(v365);
let v373 = *v98;
let v734 = fma(v366, v359, v373);
*v98 = v734;
let v376 = v115 + v201;
let v379 = v83 + v376;
let v383 = &(*v745)[v379];
let v384 = *v383;
let v390 = *v212;
let v391 = f32(v390);
let v398 = *v98;
let v735 = fma(v391, v384, v398);
*v98 = v735;
let v401 = v115 + v213;
let v404 = v83 + v401;
let v408 = &(*v745)[v404];
let v409 = *v408;
let v415 = *v224;
let v416 = f32(v415);
let v423 = *v98;
let v736 = fma(v416, v409, v423);
*v98 = v736;

}
var<function> v667_store: array<f16, 1>= array<f16, 1>();
let v667 = &v667_store;
let v434 = v34 - v43;
let v435 = min(v45, v434);
let v437 = v435 * v82;
let v438 = v88 + v437;
let v439 = v438 + v106;
let v445 = &(*v742)[v439];
let v446 = *v445;
let v451 = &(*v667)[v3];
*v451 = v446;
let v456 = v83 + v106;
let v460 = &(*v745)[v456];
let v461 = *v460;
let v467 = *v451;
let v468 = f32(v467);
let v475 = *v98;
let v737 = fma(v468, v461, v475);
*v98 = v737;
let v478 = v103 + v106;
let v480 = v478 < v82;
if v480 {
var<function> v668_store: array<f16, 1>= array<f16, 1>();
let v668 = &v668_store;
let v493 = v438 + v478;
let v499 = &(*v742)[v493];
let v500 = *v499;
let v505 = &(*v668)[v3];
*v505 = v500;
let v510 = v83 + v478;
let v514 = &(*v745)[v510];
let v515 = *v514;
let v521 = *v505;
let v522 = f32(v521);
let v529 = *v98;
let v738 = fma(v522, v515, v529);
*v98 = v738;

}
let v534 = &(*v743)[v68];
let v535 = *v534;
let v541 = *v98;
let v548 = *v57;
let v739 = fma(v541, v535, v548);
*v57 = v739;

}
let v550 = *v661;
let v552 = v550 + v32;
*v661 = v552;

}
let v558 = *v57;
var<function> v669_store: f32;
let v669 = &v669_store;
*v669 = v558;
let v684 = u32(32);
let v562 = v679 * v684;
let v563 = u32(v562);
let v685 = v678[0];
let v565 = u32(v685);
let v566 = v563 + v565;
workgroupBarrier();
let v570 = &(*v658)[v566];
let v571 = *v669;
*v570 = v571;
workgroupBarrier();
var<function> v670_store: f32;
let v670 = &v670_store;
*v670 = v52;
let v576 = u32(32);
for(var v578: u32 = v3; v578 < v576; v578 += v43) {
let v580 = v563 + v578;
let v584 = &(*v658)[v580];
let v585 = *v584;
let v586 = *v670;
let v587 = v586 + v585;
*v670 = v587;

}
var<function> v672_store: f32;
let v672 = &v672_store;
let v589 = *v670;
*v672 = v589;
workgroupBarrier();
let v591 = u32(0);
let v592 = v685 == v591;
if v592 {
let v598 = &(*v659)[v40];
let v599 = *v672;
*v598 = v599;

}
workgroupBarrier();
let v603 = v40 % v32;
let v604 = v40 - v603;
*v672 = v52;
for(var v609: u32 = v3; v609 < v32; v609 += v43) {
let v611 = v604 + v609;
let v615 = &(*v659)[v611];
let v616 = *v615;
let v617 = *v672;
let v618 = v617 + v616;
*v672 = v618;

}
let v619 = v36 * v34;
let v620 = v619 + v45;
let v628 = v603 * v576;
let v631 = v628 + v565;
let v633 = v631 == v3;
var<function> v674_store: bool;
let v674 = &v674_store;
if v633 {
let v636 = v45 < v34;
*v674 = v636;

} else {
let v638 = false;
*v674 = v638;

}
let v639 = *v674;
if v639 {
let v643 = &(*v741)[v620];
let v644 = *v643;
let v645 = *v672;
let v646 = v645 + v644;
let v650 = &(*v740)[v620];
*v650 = v646;

}
return;

}
