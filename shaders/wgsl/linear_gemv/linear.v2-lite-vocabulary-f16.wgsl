enable f16;
var<workgroup> shared_v14: array<f32, 128>;
var<workgroup> shared_v18: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f16_n_4(@builtin(workgroup_id) v738: vec3<u32>, @builtin(num_workgroups) v740: vec3<u32>, @builtin(local_invocation_id) v743: vec3<u32>) {
let v827 = &v9;
let v828 = &v5;
let v829 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v711 = &shared_v14;
let v20 = u32(4);
let v22 = u32(v13);
let v739 = v738[1];
let v741 = v740[0];
let v25 = v739 * v741;
let v742 = v738[0];
let v27 = v25 + v742;
let v28 = u32(v27);
let v744 = v743[1];
let v30 = u32(v744);
let v31 = u32(1);
let v34 = v28 * v20;
let v35 = v34 + v30;
let v37 = v35 * v20;
var<function> v713_store: u32;
let v713 = &v713_store;
*v713 = v3;
var<function> v714_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v714 = &v714_store;
let v45 = f32(0.0);
let v46 = vec4<f32>(v45);
let v51 = &(*v714)[v3];
*v51 = v46;
let v58 = &(*v714)[v31];
*v58 = v46;
let v63 = u32(2);
let v65 = &(*v714)[v63];
*v65 = v46;
let v70 = u32(3);
let v72 = &(*v714)[v70];
*v72 = v46;
let v77 = u32(32);
let v746 = v743[0];
let v80 = u32(v746);
let v83 = u32(64);
var<function> v715_store: array<vec4<f16>, 8>= array<vec4<f16>, 8>();
let v715 = &v715_store;
let v93 = v22 - v31;
let v94 = min(v37, v93);
let v96 = v94 * v83;
let v99 = v96 + v80;
let v105 = &(*v828)[v99];
let v106 = *v105;
let v111 = &(*v715)[v3];
*v111 = v106;
let v113 = v99 + v77;
let v117 = &(*v828)[v113];
let v118 = *v117;
let v123 = &(*v715)[v31];
*v123 = v118;
let v125 = v37 + v31;
let v128 = min(v125, v93);
let v130 = v128 * v83;
let v133 = v130 + v80;
let v139 = &(*v828)[v133];
let v140 = *v139;
let v145 = &(*v715)[v63];
*v145 = v140;
let v147 = v133 + v77;
let v151 = &(*v828)[v147];
let v152 = *v151;
let v157 = &(*v715)[v70];
*v157 = v152;
let v159 = v37 + v63;
let v162 = min(v159, v93);
let v164 = v162 * v83;
let v167 = v164 + v80;
let v173 = &(*v828)[v167];
let v174 = *v173;
let v179 = &(*v715)[v20];
*v179 = v174;
let v181 = v167 + v77;
let v185 = &(*v828)[v181];
let v186 = *v185;
let v189 = u32(5);
let v191 = &(*v715)[v189];
*v191 = v186;
let v193 = v37 + v70;
let v196 = min(v193, v93);
let v198 = v196 * v83;
let v201 = v198 + v80;
let v207 = &(*v828)[v201];
let v208 = *v207;
let v211 = u32(6);
let v213 = &(*v715)[v211];
*v213 = v208;
let v215 = v201 + v77;
let v219 = &(*v828)[v215];
let v220 = *v219;
let v223 = u32(7);
let v225 = &(*v715)[v223];
*v225 = v220;
let v228 = *v713;
let v231 = v228 + v80;
let v235 = &(*v829)[v231];
let v236 = *v235;
let v242 = *v111;
let v243 = vec4<f32>(v242);
let v250 = *v51;
let v819 = fma(v243, v236, v250);
*v51 = v819;
let v257 = *v145;
let v258 = vec4<f32>(v257);
let v265 = *v58;
let v820 = fma(v258, v236, v265);
*v58 = v820;
let v272 = *v179;
let v273 = vec4<f32>(v272);
let v280 = *v65;
let v821 = fma(v273, v236, v280);
*v65 = v821;
let v287 = *v213;
let v288 = vec4<f32>(v287);
let v295 = *v72;
let v822 = fma(v288, v236, v295);
*v72 = v822;
let v298 = v80 + v77;
let v299 = *v713;
let v302 = v299 + v298;
let v306 = &(*v829)[v302];
let v307 = *v306;
let v313 = *v123;
let v314 = vec4<f32>(v313);
let v321 = *v51;
let v823 = fma(v314, v307, v321);
*v51 = v823;
let v328 = *v157;
let v329 = vec4<f32>(v328);
let v336 = *v58;
let v824 = fma(v329, v307, v336);
*v58 = v824;
let v343 = *v191;
let v344 = vec4<f32>(v343);
let v351 = *v65;
let v825 = fma(v344, v307, v351);
*v65 = v825;
let v358 = *v225;
let v359 = vec4<f32>(v358);
let v366 = *v72;
let v826 = fma(v359, v307, v366);
*v72 = v826;
var<function> v716_store: array<f32, 1>= array<f32, 1>();
let v716 = &v716_store;
let v374 = f32(1.0);
var<function> v717_store: f32;
let v717 = &v717_store;
*v717 = v374;
let v381 = &(*v716)[v3];
let v382 = *v717;
*v381 = v382;
let v388 = *v51;
let v389 = v388[0];
var<function> v718_store: f32;
let v718 = &v718_store;
*v718 = v389;
let v391 = v388[1];
let v392 = *v718;
let v393 = v392 + v391;
*v718 = v393;
let v394 = v388[2];
let v395 = *v718;
let v396 = v395 + v394;
*v718 = v396;
let v397 = v388[3];
let v398 = *v718;
let v399 = v398 + v397;
*v718 = v399;
let v748 = u32(32);
let v402 = v744 * v748;
let v403 = u32(v402);
let v406 = v403 + v80;
workgroupBarrier();
let v410 = &(*v711)[v406];
let v411 = *v718;
*v410 = v411;
workgroupBarrier();
var<function> v719_store: f32;
let v719 = &v719_store;
*v719 = v45;
for(var v418: u32 = v3; v418 < v77; v418 += v31) {
let v420 = v403 + v418;
let v424 = &(*v711)[v420];
let v425 = *v424;
let v426 = *v719;
let v427 = v426 + v425;
*v719 = v427;

}
var<function> v721_store: f32;
let v721 = &v721_store;
let v429 = *v719;
*v721 = v429;
let v435 = *v381;
let v436 = *v721;
let v437 = v436 * v435;
let v453 = v80 == v3;
var<function> v722_store: bool;
let v722 = &v722_store;
if v453 {
let v456 = v37 < v22;
*v722 = v456;

} else {
let v458 = false;
*v722 = v458;

}
let v459 = *v722;
if v459 {
let v463 = &(*v827)[v37];
*v463 = v437;

}
let v469 = *v58;
let v470 = v469[0];
var<function> v723_store: f32;
let v723 = &v723_store;
*v723 = v470;
let v472 = v469[1];
let v473 = *v723;
let v474 = v473 + v472;
*v723 = v474;
let v475 = v469[2];
let v476 = *v723;
let v477 = v476 + v475;
*v723 = v477;
let v478 = v469[3];
let v479 = *v723;
let v480 = v479 + v478;
*v723 = v480;
workgroupBarrier();
let v492 = *v723;
*v410 = v492;
workgroupBarrier();
var<function> v724_store: f32;
let v724 = &v724_store;
*v724 = v45;
for(var v499: u32 = v3; v499 < v77; v499 += v31) {
let v501 = v403 + v499;
let v505 = &(*v711)[v501];
let v506 = *v505;
let v507 = *v724;
let v508 = v507 + v506;
*v724 = v508;

}
var<function> v726_store: f32;
let v726 = &v726_store;
let v510 = *v724;
*v726 = v510;
let v516 = *v381;
let v517 = *v726;
let v518 = v517 * v516;
var<function> v727_store: bool;
let v727 = &v727_store;
if v453 {
let v537 = v125 < v22;
*v727 = v537;

} else {
let v539 = false;
*v727 = v539;

}
let v540 = *v727;
if v540 {
let v544 = &(*v827)[v125];
*v544 = v518;

}
let v550 = *v65;
let v551 = v550[0];
var<function> v728_store: f32;
let v728 = &v728_store;
*v728 = v551;
let v553 = v550[1];
let v554 = *v728;
let v555 = v554 + v553;
*v728 = v555;
let v556 = v550[2];
let v557 = *v728;
let v558 = v557 + v556;
*v728 = v558;
let v559 = v550[3];
let v560 = *v728;
let v561 = v560 + v559;
*v728 = v561;
workgroupBarrier();
let v573 = *v728;
*v410 = v573;
workgroupBarrier();
var<function> v729_store: f32;
let v729 = &v729_store;
*v729 = v45;
for(var v580: u32 = v3; v580 < v77; v580 += v31) {
let v582 = v403 + v580;
let v586 = &(*v711)[v582];
let v587 = *v586;
let v588 = *v729;
let v589 = v588 + v587;
*v729 = v589;

}
var<function> v731_store: f32;
let v731 = &v731_store;
let v591 = *v729;
*v731 = v591;
let v597 = *v381;
let v598 = *v731;
let v599 = v598 * v597;
var<function> v732_store: bool;
let v732 = &v732_store;
if v453 {
let v618 = v159 < v22;
*v732 = v618;

} else {
let v620 = false;
*v732 = v620;

}
let v621 = *v732;
if v621 {
let v625 = &(*v827)[v159];
*v625 = v599;

}
let v631 = *v72;
let v632 = v631[0];
var<function> v733_store: f32;
let v733 = &v733_store;
*v733 = v632;
let v634 = v631[1];
let v635 = *v733;
let v636 = v635 + v634;
*v733 = v636;
let v637 = v631[2];
let v638 = *v733;
let v639 = v638 + v637;
*v733 = v639;
let v640 = v631[3];
let v641 = *v733;
let v642 = v641 + v640;
*v733 = v642;
workgroupBarrier();
let v654 = *v733;
*v410 = v654;
workgroupBarrier();
var<function> v734_store: f32;
let v734 = &v734_store;
*v734 = v45;
for(var v661: u32 = v3; v661 < v77; v661 += v31) {
let v663 = v403 + v661;
let v667 = &(*v711)[v663];
let v668 = *v667;
let v669 = *v734;
let v670 = v669 + v668;
*v734 = v670;

}
var<function> v736_store: f32;
let v736 = &v736_store;
let v672 = *v734;
*v736 = v672;
let v678 = *v381;
let v679 = *v736;
let v680 = v679 * v678;
var<function> v737_store: bool;
let v737 = &v737_store;
if v453 {
let v699 = v193 < v22;
*v737 = v699;

} else {
let v701 = false;
*v737 = v701;

}
let v702 = *v737;
if v702 {
let v706 = &(*v827)[v193];
*v706 = v680;

}
return;

}
