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
fn shared_output_kernel_w_f16_n_1(@builtin(workgroup_id) v738: vec3<u32>, @builtin(local_invocation_id) v741: vec3<u32>) {
let v815 = &v21;
let v816 = &v17;
let v817 = &v13;
let v818 = &v9;
let v819 = &v5;
let v820 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v719 = &shared_v26;
let v28 = u32(64);
let v720 = &shared_v30;
let v32 = u32(2);
let v34 = u32(v25);
let v739 = v738[1];
let v36 = u32(v739);
let v740 = v738[0];
let v38 = u32(v740);
let v742 = v741[1];
let v40 = u32(v742);
let v42 = v40 / v32;
let v43 = u32(1);
let v45 = v38 + v42;
var<function> v721_store: array<f32, 1>= array<f32, 1>();
let v721 = &v721_store;
let v52 = f32(0.0);
let v57 = &(*v721)[v3];
*v57 = v52;
var<function> v722_store: u32;
let v722 = &v722_store;
*v722 = v40;
loop {
let v61 = *v722;
let v63 = v61 < v32;
if !v63 { break; }
let v66 = v36 * v32;
let v67 = *v722;
let v68 = v66 + v67;
let v72 = &(*v819)[v68];
let v73 = *v72;
let v74 = u32(v73);
var<function> v724_store: bool;
let v724 = &v724_store;
let v77 = u32(5);
let v78 = v74 < v77;
*v724 = v78;
let v81 = *v724;
if v81 {
let v82 = u32(33);
let v83 = v68 * v82;
var<function> v725_store: array<u32, 1>= array<u32, 1>();
let v725 = &v725_store;
let v94 = &(*v725)[v3];
*v94 = v83;
let v97 = v74 * v34;
let v99 = v97 * v82;
var<function> v726_store: array<f32, 1>= array<f32, 1>();
let v726 = &v726_store;
var<function> v727_store: array<f32, 1>= array<f32, 1>();
let v727 = &v727_store;
let v113 = &(*v726)[v3];
*v113 = v52;
let v118 = &(*v727)[v3];
*v118 = v52;
let v124 = u32(32);
let v745 = v741[0];
let v127 = u32(v745);
for(var v132: u32 = v3; v132 < v3; v132 += v43) {
let v134 = u32(256);
let v135 = v132 * v134;
let v136 = v135 + v127;
var<function> v729_store: array<f16, 8>= array<f16, 8>();
let v729 = &v729_store;
let v144 = v34 - v43;
let v145 = min(v45, v144);
let v147 = v145 * v82;
let v148 = v99 + v147;
let v149 = v148 + v136;
let v155 = &(*v817)[v149];
let v156 = *v155;
let v161 = &(*v729)[v3];
*v161 = v156;
let v163 = v149 + v124;
let v167 = &(*v817)[v163];
let v168 = *v167;
let v173 = &(*v729)[v43];
*v173 = v168;
let v175 = v149 + v28;
let v179 = &(*v817)[v175];
let v180 = *v179;
let v185 = &(*v729)[v32];
*v185 = v180;
let v186 = u32(96);
let v187 = v149 + v186;
let v191 = &(*v817)[v187];
let v192 = *v191;
let v195 = u32(3);
let v197 = &(*v729)[v195];
*v197 = v192;
let v198 = u32(128);
let v199 = v149 + v198;
let v203 = &(*v817)[v199];
let v204 = *v203;
let v207 = u32(4);
let v209 = &(*v729)[v207];
*v209 = v204;
let v210 = u32(160);
let v211 = v149 + v210;
let v215 = &(*v817)[v211];
let v216 = *v215;
let v221 = &(*v729)[v77];
*v221 = v216;
let v222 = u32(192);
let v223 = v149 + v222;
let v227 = &(*v817)[v223];
let v228 = *v227;
let v231 = u32(6);
let v233 = &(*v729)[v231];
*v233 = v228;
let v234 = u32(224);
let v235 = v149 + v234;
let v239 = &(*v817)[v235];
let v240 = *v239;
let v243 = u32(7);
let v245 = &(*v729)[v243];
*v245 = v240;
let v253 = *v94;
let v254 = v253 + v136;
let v258 = &(*v820)[v254];
let v259 = *v258;
let v265 = *v161;
let v266 = f32(v265);
let v273 = *v113;
let v804 = fma(v266, v259, v273);
*v113 = v804;
let v276 = v136 + v124;
let v282 = *v94;
let v283 = v282 + v276;
let v287 = &(*v820)[v283];
let v288 = *v287;
let v294 = *v173;
let v295 = f32(v294);
let v302 = *v113;
let v805 = fma(v295, v288, v302);
*v113 = v805;
let v305 = v136 + v28;
let v311 = *v94;
let v312 = v311 + v305;
let v316 = &(*v820)[v312];
let v317 = *v316;
let v323 = *v185;
let v324 = f32(v323);
let v331 = *v113;
let v806 = fma(v324, v317, v331);
*v113 = v806;
let v334 = v136 + v186;
let v340 = *v94;
let v341 = v340 + v334;
let v345 = &(*v820)[v341];
let v346 = *v345;
let v352 = *v197;
let v353 = f32(v352);
let v360 = *v113;
let v807 = fma(v353, v346, v360);
*v113 = v807;
let v363 = v136 + v198;
let v369 = *v94;
let v370 = v369 + v363;
let v374 = &(*v820)[v370];
let v375 = *v374;
let v381 = *v209;
let v382 = f32(v381);
let v389 = *v113;
let v808 = fma(v382, v375, v389);
*v113 = v808;
let v392 = v136 + v210;
let v398 = *v94;
let v399 = v398 + v392;
let v403 = &(*v820)[v399];
let v404 = *v403;
let v410 = *v221;
let v411 = f32(v410);
let v418 = *v113;
let v809 = fma(v411, v404, v418);
*v113 = v809;
let v421 = v136 + v222;
let v427 = *v94;
let v428 = v427 + v421;
let v432 = &(*v820)[v428];
let v433 = *v432;
let v439 = *v233;
let v440 = f32(v439);
let v447 = *v113;
let v810 = fma(v440, v433, v447);
*v113 = v810;
let v450 = v136 + v234;
let v456 = *v94;
let v457 = v456 + v450;
let v461 = &(*v820)[v457];
let v462 = *v461;
let v468 = *v245;
let v469 = f32(v468);
let v476 = *v113;
let v811 = fma(v469, v462, v476);
*v113 = v811;

}
var<function> v730_store: array<f16, 1>= array<f16, 1>();
let v730 = &v730_store;
let v487 = v34 - v43;
let v488 = min(v45, v487);
let v490 = v488 * v82;
let v491 = v99 + v490;
let v492 = v491 + v127;
let v498 = &(*v817)[v492];
let v499 = *v498;
let v504 = &(*v730)[v3];
*v504 = v499;
let v512 = *v94;
let v513 = v512 + v127;
let v517 = &(*v820)[v513];
let v518 = *v517;
let v524 = *v504;
let v525 = f32(v524);
let v532 = *v113;
let v812 = fma(v525, v518, v532);
*v113 = v812;
let v535 = v124 + v127;
let v537 = v535 < v82;
if v537 {
var<function> v731_store: array<f16, 1>= array<f16, 1>();
let v731 = &v731_store;
let v550 = v491 + v535;
let v556 = &(*v817)[v550];
let v557 = *v556;
let v562 = &(*v731)[v3];
*v562 = v557;
let v570 = *v94;
let v571 = v570 + v535;
let v575 = &(*v820)[v571];
let v576 = *v575;
let v582 = *v562;
let v583 = f32(v582);
let v590 = *v113;
let v813 = fma(v583, v576, v590);
*v113 = v813;

}
let v595 = &(*v818)[v68];
let v596 = *v595;
let v602 = *v113;
let v609 = *v57;
let v814 = fma(v602, v596, v609);
*v57 = v814;

}
let v611 = *v722;
let v613 = v611 + v32;
*v722 = v613;

}
let v619 = *v57;
var<function> v732_store: f32;
let v732 = &v732_store;
*v732 = v619;
let v747 = u32(32);
let v623 = v742 * v747;
let v624 = u32(v623);
let v748 = v741[0];
let v626 = u32(v748);
let v627 = v624 + v626;
workgroupBarrier();
let v631 = &(*v719)[v627];
let v632 = *v732;
*v631 = v632;
workgroupBarrier();
var<function> v733_store: f32;
let v733 = &v733_store;
*v733 = v52;
let v637 = u32(32);
for(var v639: u32 = v3; v639 < v637; v639 += v43) {
let v641 = v624 + v639;
let v645 = &(*v719)[v641];
let v646 = *v645;
let v647 = *v733;
let v648 = v647 + v646;
*v733 = v648;

}
var<function> v735_store: f32;
let v735 = &v735_store;
let v650 = *v733;
*v735 = v650;
workgroupBarrier();
let v652 = u32(0);
let v653 = v748 == v652;
if v653 {
let v659 = &(*v720)[v40];
let v660 = *v735;
*v659 = v660;

}
workgroupBarrier();
let v664 = v40 % v32;
let v665 = v40 - v664;
*v735 = v52;
for(var v670: u32 = v3; v670 < v32; v670 += v43) {
let v672 = v665 + v670;
let v676 = &(*v720)[v672];
let v677 = *v676;
let v678 = *v735;
let v679 = v678 + v677;
*v735 = v679;

}
let v680 = v36 * v34;
let v681 = v680 + v45;
let v689 = v664 * v637;
let v692 = v689 + v626;
let v694 = v692 == v3;
var<function> v737_store: bool;
let v737 = &v737_store;
if v694 {
let v697 = v45 < v34;
*v737 = v697;

} else {
let v699 = false;
*v737 = v699;

}
let v700 = *v737;
if v700 {
let v704 = &(*v816)[v681];
let v705 = *v704;
let v706 = *v735;
let v707 = v706 + v705;
let v711 = &(*v815)[v681];
*v711 = v707;

}
return;

}
