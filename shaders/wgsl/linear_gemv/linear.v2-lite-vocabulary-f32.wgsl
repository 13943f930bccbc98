var<workgroup> shared_v14: array<f32, 128>;
var<workgroup> shared_v18: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f32_n_4(@builtin(workgroup_id) v730: vec3<u32>, @builtin(num_workgroups) v732: vec3<u32>, @builtin(local_invocation_id) v735: vec3<u32>) {
let v819 = &v9;
let v820 = &v5;
let v821 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v703 = &shared_v14;
let v20 = u32(4);
let v22 = u32(v13);
let v731 = v730[1];
let v733 = v732[0];
let v25 = v731 * v733;
let v734 = v730[0];
let v27 = v25 + v734;
let v28 = u32(v27);
let v736 = v735[1];
let v30 = u32(v736);
let v31 = u32(1);
let v34 = v28 * v20;
let v35 = v34 + v30;
let v37 = v35 * v20;
var<function> v705_store: u32;
let v705 = &v705_store;
*v705 = v3;
var<function> v706_store: array<vec4<f32>, 4>= array<vec4<f32>, 4>();
let v706 = &v706_store;
let v45 = f32(0.0);
let v46 = vec4<f32>(v45);
let v51 = &(*v706)[v3];
*v51 = v46;
let v58 = &(*v706)[v31];
*v58 = v46;
let v63 = u32(2);
let v65 = &(*v706)[v63];
*v65 = v46;
let v70 = u32(3);
let v72 = &(*v706)[v70];
*v72 = v46;
let v77 = u32(32);
let v738 = v735[0];
let v80 = u32(v738);
let v83 = u32(64);
var<function> v707_store: array<vec4<f32>, 8>= array<vec4<f32>, 8>();
let v707 = &v707_store;
let v93 = v22 - v31;
let v94 = min(v37, v93);
let v96 = v94 * v83;
let v99 = v96 + v80;
let v105 = &(*v820)[v99];
let v106 = *v105;
let v111 = &(*v707)[v3];
*v111 = v106;
let v113 = v99 + v77;
let v117 = &(*v820)[v113];
let v118 = *v117;
let v123 = &(*v707)[v31];
*v123 = v118;
let v125 = v37 + v31;
let v128 = min(v125, v93);
let v130 = v128 * v83;
let v133 = v130 + v80;
let v139 = &(*v820)[v133];
let v140 = *v139;
let v145 = &(*v707)[v63];
*v145 = v140;
let v147 = v133 + v77;
let v151 = &(*v820)[v147];
let v152 = *v151;
let v157 = &(*v707)[v70];
*v157 = v152;
let v159 = v37 + v63;
let v162 = min(v159, v93);
let v164 = v162 * v83;
let v167 = v164 + v80;
let v173 = &(*v820)[v167];
let v174 = *v173;
let v179 = &(*v707)[v20];
*v179 = v174;
let v181 = v167 + v77;
let v185 = &(*v820)[v181];
let v186 = *v185;
let v189 = u32(5);
let v191 = &(*v707)[v189];
*v191 = v186;
let v193 = v37 + v70;
let v196 = min(v193, v93);
let v198 = v196 * v83;
let v201 = v198 + v80;
let v207 = &(*v820)[v201];
let v208 = *v207;
let v211 = u32(6);
let v213 = &(*v707)[v211];
*v213 = v208;
let v215 = v201 + v77;
let v219 = &(*v820)[v215];
let v220 = *v219;
let v223 = u32(7);
let v225 = &(*v707)[v223];
*v225 = v220;
let v228 = *v705;
let v231 = v228 + v80;
let v235 = &(*v821)[v231];
let v236 = *v235;
let v242 = *v111;
let v249 = *v51;
let v811 = fma(v242, v236, v249);
*v51 = v811;
let v256 = *v145;
let v263 = *v58;
let v812 = fma(v256, v236, v263);
*v58 = v812;
let v270 = *v179;
let v277 = *v65;
let v813 = fma(v270, v236, v277);
*v65 = v813;
let v284 = *v213;
let v291 = *v72;
let v814 = fma(v284, v236, v291);
*v72 = v814;
let v294 = v80 + v77;
let v295 = *v705;
let v298 = v295 + v294;
let v302 = &(*v821)[v298];
let v303 = *v302;
let v309 = *v123;
let v316 = *v51;
let v815 = fma(v309, v303, v316);
*v51 = v815;
let v323 = *v157;
let v330 = *v58;
let v816 = fma(v323, v303, v330);
*v58 = v816;
let v337 = *v191;
let v344 = *v65;
let v817 = fma(v337, v303, v344);
*v65 = v817;
let v351 = *v225;
let v358 = *v72;
let v818 = fma(v351, v303, v358);
*v72 = v818;
var<function> v708_store: array<f32, 1>= array<f32, 1>();
let v708 = &v708_store;
let v366 = f32(1.0);
var<function> v709_store: f32;
let v709 = &v709_store;
*v709 = v366;
let v373 = &(*v708)[v3];
let v374 = *v709;
*v373 = v374;
let v380 = *v51;
let v381 = v380[0];
var<function> v710_store: f32;
let v710 = &v710_store;
*v710 = v381;
let v383 = v380[1];
let v384 = *v710;
let v385 = v384 + v383;
*v710 = v385;
let v386 = v380[2];
let v387 = *v710;
let v388 = v387 + v386;
*v710 = v388;
let v389 = v380[3];
let v390 = *v710;
let v391 = v390 + v389;
*v710 = v391;
let v740 = u32(32);
let v394 = v736 * v740;
let v395 = u32(v394);
let v398 = v395 + v80;
workgroupBarrier();
let v402 = &(*v703)[v398];
let v403 = *v710;
*v402 = v403;
workgroupBarrier();
var<function> v711_store: f32;
let v711 = &v711_store;
*v711 = v45;
for(var v410: u32 = v3; v410 < v77; v410 += v31) {
let v412 = v395 + v410;
let v416 = &(*v703)[v412];
let v417 = *v416;
let v418 = *v711;
let v419 = v418 + v417;
*v711 = v419;

}
var<function> v713_store: f32;
let v713 = &v713_store;
let v421 = *v711;
*v713 = v421;
let v427 = *v373;
let v428 = *v713;
let v429 = v428 * v427;
let v445 = v80 == v3;
var<function> v714_store: bool;
let v714 = &v714_store;
if v445 {
let v448 = v37 < v22;
*v714 = v448;

} else {
let v450 = false;
*v714 = v450;

}
let v451 = *v714;
if v451 {
let v455 = &(*v819)[v37];
*v455 = v429;

}
let v461 = *v58;
let v462 = v461[0];
var<function> v715_store: f32;
let v715 = &v715_store;
*v715 = v462;
let v464 = v461[1];
let v465 = *v715;
let v466 = v465 + v464;
*v715 = v466;
let v467 = v461[2];
let v468 = *v715;
let v469 = v468 + v467;
*v715 = v469;
let v470 = v461[3];
let v471 = *v715;
let v472 = v471 + v470;
*v715 = v472;
workgroupBarrier();
let v484 = *v715;
*v402 = v484;
workgroupBarrier();
var<function> v716_store: f32;
let v716 = &v716_store;
*v716 = v45;
for(var v491: u32 = v3; v491 < v77; v491 += v31) {
let v493 = v395 + v491;
let v497 = &(*v703)[v493];
let v498 = *v497;
let v499 = *v716;
let v500 = v499 + v498;
*v716 = v500;

}
var<function> v718_store: f32;
let v718 = &v718_store;
let v502 = *v716;
*v718 = v502;
let v508 = *v373;
let v509 = *v718;
let v510 = v509 * v508;
var<function> v719_store: bool;
let v719 = &v719_store;
if v445 {
let v529 = v125 < v22;
*v719 = v529;

} else {
let v531 = false;
*v719 = v531;

}
let v532 = *v719;
if v532 {
let v536 = &(*v819)[v125];
*v536 = v510;

}
let v542 = *v65;
let v543 = v542[0];
var<function> v720_store: f32;
let v720 = &v720_store;
*v720 = v543;
let v545 = v542[1];
let v546 = *v720;
let v547 = v546 + v545;
*v720 = v547;
let v548 = v542[2];
let v549 = *v720;
let v550 = v549 + v548;
*v720 = v550;
let v551 = v542[3];
let v552 = *v720;
let v553 = v552 + v551;
*v720 = v553;
workgroupBarrier();
let v565 = *v720;
*v402 = v565;
workgroupBarrier();
var<function> v721_store: f32;
let v721 = &v721_store;
*v721 = v45;
for(var v572: u32 = v3; v572 < v77; v572 += v31) {
let v574 = v395 + v572;
let v578 = &(*v703)[v574];
let v579 = *v578;
let v580 = *v721;
let v581 = v580 + v579;
*v721 = v581;

}
var<function> v723_store: f32;
let v723 = &v723_store;
let v583 = *v721;
*v723 = v583;
let v589 = *v373;
let v590 = *v723;
let v591 = v590 * v589;
var<function> v724_store: bool;
let v724 = &v724_store;
if v445 {
let v610 = v159 < v22;
*v724 = v610;

} else {
let v612 = false;
*v724 = v612;

}
let v613 = *v724;
if v613 {
let v617 = &(*v819)[v159];
*v617 = v591;

}
let v623 = *v72;
let v624 = v623[0];
var<function> v725_store: f32;
let v725 = &v725_store;
*v725 = v624;
let v626 = v623[1];
let v627 = *v725;
let v628 = v627 + v626;
*v725 = v628;
let v629 = v623[2];
let v630 = *v725;
let v631 = v630 + v629;
*v725 = v631;
let v632 = v623[3];
let v633 = *v725;
let v634 = v633 + v632;
*v725 = v634;
workgroupBarrier();
let v646 = *v725;
*v402 = v646;
workgroupBarrier();
var<function> v726_store: f32;
let v726 = &v726_store;
*v726 = v45;
for(var v653: u32 = v3; v653 < v77; v653 += v31) {
let v655 = v395 + v653;
let v659 = &(*v703)[v655];
let v660 = *v659;
let v661 = *v726;
let v662 = v661 + v660;
*v726 = v662;

}
var<function> v728_store: f32;
let v728 = &v728_store;
let v664 = *v726;
*v728 = v664;
let v670 = *v373;
let v671 = *v728;
let v672 = v671 * v670;
var<function> v729_store: bool;
let v729 = &v729_store;
if v445 {
let v691 = v193 < v22;
*v729 = v691;

} else {
let v693 = false;
*v729 = v693;

}
let v694 = *v729;
if v694 {
let v698 = &(*v819)[v193];
*v698 = v672;

}
return;

}
