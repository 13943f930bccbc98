var<workgroup> shared_v33: array<f32, 544>;
var<workgroup> shared_v37: array<f32, 272>;
var<workgroup> shared_v41: array<f32, 272>;
var<workgroup> shared_v45: array<i32, 1>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_2(@builtin(local_invocation_index) v673: u32, @builtin(workgroup_id) v675: vec3<u32>, @builtin(local_invocation_id) v690: vec3<u32>) {
let v742 = &v21;
let v743 = &v17;
let v744 = &v13;
let v745 = &v9;
let v746 = &v5;
let v747 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_usize[0];
let v26 = info_var.scalars_usize[1];
let v27 = info_var.scalars_usize[2];
let v28 = info_var.scalars_usize[3];
let v29 = info_var.scalars_usize[4];
let v30 = info_var.scalars_usize[5];
let v31 = info_var.scalars_usize[6];
let v654 = &shared_v33;
let v655 = &shared_v37;
let v656 = &shared_v41;
let v657 = &shared_v45;
let v47 = u32(1);
let v674 = v673;
let v50 = u32(0);
let v51 = v674 == v50;
if v51 {
let v676 = v675[1];
let v53 = u32(v676);
let v57 = &(*v744)[v53];
let v58 = *v57;
let v63 = &(*v657)[v3];
*v63 = v58;

}
workgroupBarrier();
let v68 = &(*v657)[v3];
let v69 = workgroupUniformLoad(v68);
let v70 = i32(0);
let v71 = v69 >= v70;
if v71 {
let v677 = v675[1];
let v73 = u32(v677);
let v74 = v73 % v29;
let v75 = u32(32);
let v76 = v74 * v75;
let v79 = v73 / v29;
var<function> v658_store: array<u32, 1>= array<u32, 1>();
let v658 = &v658_store;
let v85 = u32(v674);
let v86 = u32(8);
let v87 = v85 / v86;
let v90 = u32(31);
let v91 = min(v87, v90);
let v92 = v76 + v91;
let v96 = &(*v743)[v92];
let v97 = *v96;
let v99 = max(v97, v70);
let v100 = u32(v99);
let v101 = v100 / v31;
let v102 = v101 * v25;
let v107 = &(*v658)[v3];
*v107 = v102;
let v108 = u32(v69);
let v112 = v108 + v79;
let v681 = v675[0];
let v114 = u32(v681);
let v115 = u32(16);
let v116 = v114 * v115;
var<function> v659_store: array<u32, 1>= array<u32, 1>();
let v659 = &v659_store;
let v127 = v116 + v87;
let v129 = v27 - v47;
let v130 = min(v127, v129);
let v131 = v112 * v27;
let v132 = v131 + v130;
let v133 = v132 * v26;
let v138 = &(*v659)[v3];
*v138 = v133;
var<function> v660_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v660 = &v660_store;
var<function> v661_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v661 = &v661_store;
var<function> v662_store: array<f32, 2>= array<f32, 2>();
let v662 = &v662_store;
let v149 = u32(2);
let v155 = &(*v662)[v3];
let v156 = f32(0.0);
*v155 = v156;
let v161 = &(*v662)[v47];
*v161 = v156;
var<function> v663_store: array<f32, 2>= array<f32, 2>();
let v663 = &v663_store;
let v171 = &(*v663)[v3];
*v171 = v156;
let v177 = &(*v663)[v47];
*v177 = v156;
var<function> v664_store: u32;
let v664 = &v664_store;
*v664 = v3;
loop {
let v182 = *v664;
let v183 = v182 < v25;
if !v183 { break; }
let v188 = v85 % v86;
let v189 = *v664;
let v190 = v189 + v188;
let v192 = vec2<f32>(v156);
var<function> v666_store: vec2<f32>;
let v666 = &v666_store;
*v666 = v192;
let v194 = v190 < v25;
if v194 {
let v200 = *v107;
let v201 = v200 + v190;
let v205 = &(*v747)[v201];
let v206 = *v205;
*v666 = v206;

}
let v211 = &(*v660)[v3];
let v212 = *v666;
*v211 = v212;
var<function> v667_store: vec2<f32>;
let v667 = &v667_store;
*v667 = v192;
if v194 {
let v222 = *v138;
let v223 = v222 + v190;
let v227 = &(*v746)[v223];
let v228 = *v227;
*v667 = v228;

}
let v233 = &(*v661)[v3];
let v234 = *v667;
*v233 = v234;
workgroupBarrier();
let v240 = v188 * v149;
let v248 = v87 < v75;
if v248 {
let v254 = *v211;
let v255 = v254[0];
let v256 = u32(17);
let v257 = v87 * v256;
let v258 = v257 + v240;
let v264 = &(*v654)[v258];
*v264 = v255;
let v265 = v254[1];
let v270 = v258 + v47;
let v274 = &(*v654)[v270];
*v274 = v265;

}
let v288 = v87 < v115;
if v288 {
let v294 = *v233;
let v295 = v294[0];
let v296 = u32(17);
let v297 = v87 * v296;
let v298 = v297 + v240;
let v304 = &(*v655)[v298];
*v304 = v295;
let v305 = v294[1];
let v310 = v298 + v47;
let v314 = &(*v655)[v310];
*v314 = v305;

}
var<function> v668_store: vec2<f32>;
let v668 = &v668_store;
*v668 = v192;
if v194 {
let v324 = *v138;
let v325 = v324 + v190;
let v329 = &(*v745)[v325];
let v330 = *v329;
*v668 = v330;

}
let v336 = *v668;
*v233 = v336;
if v288 {
let v356 = *v233;
let v357 = v356[0];
let v358 = u32(17);
let v359 = v87 * v358;
let v360 = v359 + v240;
let v366 = &(*v656)[v360];
*v366 = v357;
let v367 = v356[1];
let v372 = v360 + v47;
let v376 = &(*v656)[v372];
*v376 = v367;

}
workgroupBarrier();
var<function> v669_store: array<f32, 2>= array<f32, 2>();
let v669 = &v669_store;
for(var v384: u32 = v3; v384 < v115; v384 += v47) {
let v691 = v690[1];
let v387 = u32(v691);
let v390 = u32(17);
let v391 = v387 * v390;
let v392 = v391 + v384;
let v396 = &(*v654)[v392];
let v397 = *v396;
let v402 = &(*v669)[v3];
*v402 = v397;
let v406 = v387 + v115;
let v408 = v406 * v390;
let v409 = v408 + v384;
let v413 = &(*v654)[v409];
let v414 = *v413;
let v419 = &(*v669)[v47];
*v419 = v414;
let v693 = v690[0];
let v421 = u32(v693);
let v425 = v421 * v390;
let v426 = v425 + v384;
let v430 = &(*v655)[v426];
let v431 = *v430;
let v437 = *v402;
let v444 = *v155;
let v738 = fma(v437, v431, v444);
*v155 = v738;
let v451 = *v419;
let v458 = *v161;
let v739 = fma(v451, v431, v458);
*v161 = v739;

}
var<function> v671_store: array<f32, 2>= array<f32, 2>();
let v671 = &v671_store;
for(var v467: u32 = v3; v467 < v115; v467 += v47) {
let v694 = v690[1];
let v470 = u32(v694);
let v473 = u32(17);
let v474 = v470 * v473;
let v475 = v474 + v467;
let v479 = &(*v654)[v475];
let v480 = *v479;
let v485 = &(*v671)[v3];
*v485 = v480;
let v489 = v470 + v115;
let v491 = v489 * v473;
let v492 = v491 + v467;
let v496 = &(*v654)[v492];
let v497 = *v496;
let v502 = &(*v671)[v47];
*v502 = v497;
let v696 = v690[0];
let v504 = u32(v696);
let v508 = v504 * v473;
let v509 = v508 + v467;
let v513 = &(*v656)[v509];
let v514 = *v513;
let v520 = *v485;
let v527 = *v171;
let v740 = fma(v520, v514, v527);
*v171 = v740;
let v534 = *v502;
let v541 = *v177;
let v741 = fma(v534, v514, v541);
*v177 = v741;

}
let v543 = *v664;
let v545 = v543 + v86;
*v664 = v545;

}
let v698 = v690[1];
let v552 = u32(v698);
let v553 = v76 + v552;
let v700 = v690[0];
let v559 = u32(v700);
let v560 = v116 + v559;
let v570 = *v155;
let v576 = *v171;
let v577 = -v570;
let v578 = f32(87.0);
let v579 = min(v577, v578);
let v580 = exp(v579);
let v581 = f32(1.0);
let v582 = v581 + v580;
let v583 = v570 / v582;
let v584 = v583 * v576;
let v585 = v553 < v28;
let v586 = v560 < v27;
let v587 = v585 && v586;
if v587 {
let v588 = v553 * v30;
let v592 = v588 + v79;
let v702 = v675[2];
let v594 = u32(v702);
let v595 = v594 * v28;
let v596 = v595 * v30;
let v597 = v596 + v592;
let v598 = v597 * v27;
let v599 = v598 + v560;
let v603 = &(*v742)[v599];
*v603 = v584;

}
let v605 = v553 + v115;
let v613 = *v161;
let v619 = *v177;
let v620 = -v613;
let v622 = min(v620, v578);
let v623 = exp(v622);
let v625 = v581 + v623;
let v626 = v613 / v625;
let v627 = v626 * v619;
let v628 = v605 < v28;
let v630 = v628 && v586;
if v630 {
let v631 = v605 * v30;
let v635 = v631 + v79;
let v704 = v675[2];
let v637 = u32(v704);
let v638 = v637 * v28;
let v639 = v638 * v30;
let v640 = v639 + v635;
let v641 = v640 * v27;
let v642 = v641 + v560;
let v646 = &(*v742)[v642];
*v646 = v627;

}

}
return;

}
