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
fn shared_output_kernel_w_f32_n_1(@builtin(workgroup_id) v728: vec3<u32>, @builtin(local_invocation_id) v731: vec3<u32>) {
let v805 = &v21;
let v806 = &v17;
let v807 = &v13;
let v808 = &v9;
let v809 = &v5;
let v810 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v709 = &shared_v26;
let v28 = u32(64);
let v710 = &shared_v30;
let v32 = u32(2);
let v34 = u32(v25);
let v729 = v728[1];
let v36 = u32(v729);
let v730 = v728[0];
let v38 = u32(v730);
let v732 = v731[1];
let v40 = u32(v732);
let v42 = v40 / v32;
let v43 = u32(1);
let v45 = v38 + v42;
var<function> v711_store: array<f32, 1>= array<f32, 1>();
let v711 = &v711_store;
let v52 = f32(0.0);
let v57 = &(*v711)[v3];
*v57 = v52;
var<function> v712_store: u32;
let v712 = &v712_store;
*v712 = v40;
loop {
let v61 = *v712;
let v63 = v61 < v32;
if !v63 { break; }
let v66 = v36 * v32;
let v67 = *v712;
let v68 = v66 + v67;
let v72 = &(*v809)[v68];
let v73 = *v72;
let v74 = u32(v73);
var<function> v714_store: bool;
let v714 = &v714_store;
let v77 = u32(5);
let v78 = v74 < v77;
*v714 = v78;
let v81 = *v714;
if v81 {
let v82 = u32(33);
let v83 = v68 * v82;
var<function> v715_store: array<u32, 1>= array<u32, 1>();
let v715 = &v715_store;
let v94 = &(*v715)[v3];
*v94 = v83;
let v97 = v74 * v34;
let v99 = v97 * v82;
var<function> v716_store: array<f32, 1>= array<f32, 1>();
let v716 = &v716_store;
var<function> v717_store: array<f32, 1>= array<f32, 1>();
let v717 = &v717_store;
let v113 = &(*v716)[v3];
*v113 = v52;
let v118 = &(*v717)[v3];
*v118 = v52;
let v124 = u32(32);
let v735 = v731[0];
let v127 = u32(v735);
for(var v132: u32 = v3; v132 < v3; v132 += v43) {
let v134 = u32(256);
let v135 = v132 * v134;
let v136 = v135 + v127;
var<function> v719_store: array<f32, 8>= array<f32, 8>();
let v719 = &v719_store;
let v144 = v34 - v43;
let v145 = min(v45, v144);
let v147 = v145 * v82;
let v148 = v99 + v147;
let v149 = v148 + v136;
let v155 = &(*v807)[v149];
let v156 = *v155;
let v161 = &(*v719)[v3];
*v161 = v156;
let v163 = v149 + v124;
let v167 = &(*v807)[v163];
let v168 = *v167;
let v173 = &(*v719)[v43];
*v173 = v168;
let v175 = v149 + v28;
let v179 = &(*v807)[v175];
let v180 = *v179;
let v185 = &(*v719)[v32];
*v185 = v180;
let v186 = u32(96);
let v187 = v149 + v186;
let v191 = &(*v807)[v187];
let v192 = *v191;
let v195 = u32(3);
let v197 = &(*v719)[v195];
*v197 = v192;
let v198 = u32(128);
let v199 = v149 + v198;
let v203 = &(*v807)[v199];
let v204 = *v203;
let v207 = u32(4);
let v209 = &(*v719)[v207];
*v209 = v204;
let v210 = u32(160);
let v211 = v149 + v210;
let v215 = &(*v807)[v211];
let v216 = *v215;
let v221 = &(*v719)[v77];
*v221 = v216;
let v222 = u32(192);
let v223 = v149 + v222;
let v227 = &(*v807)[v223];
let v228 = *v227;
let v231 = u32(6);
let v233 = &(*v719)[v231];
*v233 = v228;
let v234 = u32(224);
let v235 = v149 + v234;
let v239 = &(*v807)[v235];
let v240 = *v239;
let v243 = u32(7);
let v245 = &(*v719)[v243];
*v245 = v240;
let v253 = *v94;
let v254 = v253 + v136;
let v258 = &(*v810)[v254];
let v259 = *v258;
let v265 = *v161;
let v272 = *v113;
let v794 = fma(v265, v259, v272);
*v113 = v794;
let v275 = v136 + v124;
let v281 = *v94;
let v282 = v281 + v275;
let v286 = &(*v810)[v282];
let v287 = *v286;
let v293 = *v173;
let v300 = *v113;
let v795 = fma(v293, v287, v300);
*v113 = v795;
let v303 = v136 + v28;
let v309 = *v94;
let v310 = v309 + v303;
let v314 = &(*v810)[v310];
let v315 = *v314;
let v321 = *v185;
let v328 = *v113;
let v796 = fma(v321, v315, v328);
*v113 = v796;
let v331 = v136 + v186;
let v337 = *v94;
let v338 = v337 + v331;
let v342 = &(*v810)[v338];
let v343 = *v342;
let v349 = *v197;
let v356 = *v113;
let v797 = fma(v349, v343, v356);
*v113 = v797;
let v359 = v136 + v198;
let v365 = *v94;
let v366 = v365 + v359;
let v370 = &(*v810)[v366];
let v371 = *v370;
let v377 = *v209;
let v384 = *v113;
let v798 = fma(v377, v371, v384);
*v113 = v798;
let v387 = v136 + v210;
let v393 = *v94;
let v394 = v393 + v387;
let v398 = &(*v810)[v394];
let v399 = *v398;
let v405 = *v221;
let v412 = *v113;
let v799 = fma(v405, v399, v412);
*v113 = v799;
let v415 = v136 + v222;
let v421 = *v94;
let v422 = v421 + v415;
let v426 = &(*v810)[v422];
let v427 = *v426;
let v433 = *v233;
let v440 = *v113;
let v800 = fma(v433, v427, v440);
*v113 = v800;
let v443 = v136 + v234;
let v449 = *v94;
let v450 = v449 + v443;
let v454 = &(*v810)[v450];
let v455 = *v454;
let v461 = *v245;
let v468 = *v113;
let v801 = fma(v461, v455, v468);
*v113 = v801;

}
var<function> v720_store: array<f32, 1>= array<f32, 1>();
let v720 = &v720_store;
let v479 = v34 - v43;
let v480 = min(v45, v479);
let v482 = v480 * v82;
let v483 = v99 + v482;
let v484 = v483 + v127;
let v490 = &(*v807)[v484];
let v491 = *v490;
let v496 = &(*v720)[v3];
*v496 = v491;
let v504 = *v94;
let v505 = v504 + v127;
let v509 = &(*v810)[v505];
let v510 = *v509;
let v516 = *v496;
let v523 = *v113;
let v802 = fma(v516, v510, v523);
*v113 = v802;
let v526 = v124 + v127;
let v528 = v526 < v82;
if v528 {
var<function> v721_store: array<f32, 1>= array<f32, 1>();
let v721 = &v721_store;
let v541 = v483 + v526;
let v547 = &(*v807)[v541];
let v548 = *v547;
let v553 = &(*v721)[v3];
*v553 = v548;
let v561 = *v94;
let v562 = v561 + v526;
let v566 = &(*v810)[v562];
let v567 = *v566;
let v573 = *v553;
let v580 = *v113;
let v803 = fma(v573, v567, v580);
*v113 = v803;

}
let v585 = &(*v808)[v68];
let v586 = *v585;
let v592 = *v113;
let v599 = *v57;
let v804 = fma(v592, v586, v599);
*v57 = v804;

}
let v601 = *v712;
let v603 = v601 + v32;
*v712 = v603;

}
let v609 = *v57;
var<function> v722_store: f32;
let v722 = &v722_store;
*v722 = v609;
let v737 = u32(32);
let v613 = v732 * v737;
let v614 = u32(v613);
let v738 = v731[0];
let v616 = u32(v738);
let v617 = v614 + v616;
workgroupBarrier();
let v621 = &(*v709)[v617];
let v622 = *v722;
*v621 = v622;
workgroupBarrier();
var<function> v723_store: f32;
let v723 = &v723_store;
*v723 = v52;
let v627 = u32(32);
for(var v629: u32 = v3; v629 < v627; v629 += v43) {
let v631 = v614 + v629;
let v635 = &(*v709)[v631];
let v636 = *v635;
let v637 = *v723;
let v638 = v637 + v636;
*v723 = v638;

}
var<function> v725_store: f32;
let v725 = &v725_store;
let v640 = *v723;
*v725 = v640;
workgroupBarrier();
let v642 = u32(0);
let v643 = v738 == v642;
if v643 {
let v649 = &(*v710)[v40];
let v650 = *v725;
*v649 = v650;

}
workgroupBarrier();
let v654 = v40 % v32;
let v655 = v40 - v654;
*v725 = v52;
for(var v660: u32 = v3; v660 < v32; v660 += v43) {
let v662 = v655 + v660;
let v666 = &(*v710)[v662];
let v667 = *v666;
let v668 = *v725;
let v669 = v668 + v667;
*v725 = v669;

}
let v670 = v36 * v34;
let v671 = v670 + v45;
let v679 = v654 * v627;
let v682 = v679 + v616;
let v684 = v682 == v3;
var<function> v727_store: bool;
let v727 = &v727_store;
if v684 {
let v687 = v45 < v34;
*v727 = v687;

} else {
let v689 = false;
*v727 = v689;

}
let v690 = *v727;
if v690 {
let v694 = &(*v806)[v671];
let v695 = *v694;
let v696 = *v725;
let v697 = v696 + v695;
let v701 = &(*v805)[v671];
*v701 = v697;

}
return;

}
