enable f16;
var<workgroup> shared_v25: array<f32, 1088>;
var<workgroup> shared_v29: array<f32, 272>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v679: vec3<u32>, @builtin(local_invocation_index) v682: u32, @builtin(local_invocation_id) v692: vec3<u32>) {
let v749 = &v13;
let v750 = &v9;
let v751 = &v5;
let v752 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v663 = &shared_v25;
let v664 = &shared_v29;
let v35 = u32(1);
let v680 = v679[1];
let v45 = u32(v680);
let v46 = v45 % v21;
let v47 = u32(64);
let v48 = v46 * v47;
let v51 = v45 / v21;
var<function> v667_store: array<u32, 1>= array<u32, 1>();
let v667 = &v667_store;
let v683 = v682;
let v57 = u32(v683);
let v58 = u32(4);
let v59 = v57 / v58;
let v62 = u32(63);
let v63 = min(v59, v62);
let v64 = v48 + v63;
let v66 = v20 - v35;
let v67 = min(v64, v66);
let v68 = v67 * v22;
let v69 = v68 + v51;
let v70 = v69 * v17;
let v75 = &(*v667)[v3];
*v75 = v70;
let v685 = v679[0];
let v83 = u32(v685);
let v84 = u32(16);
let v85 = v83 * v84;
var<function> v668_store: array<u32, 1>= array<u32, 1>();
let v668 = &v668_store;
let v96 = v85 + v59;
let v98 = v19 - v35;
let v99 = min(v96, v98);
let v100 = v51 * v19;
let v101 = v100 + v99;
let v102 = v101 * v18;
let v107 = &(*v668)[v3];
*v107 = v102;
var<function> v669_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v669 = &v669_store;
var<function> v670_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v670 = &v670_store;
var<function> v671_store: array<f32, 4>= array<f32, 4>();
let v671 = &v671_store;
let v124 = &(*v671)[v3];
let v125 = f32(0.0);
*v124 = v125;
let v130 = &(*v671)[v35];
*v130 = v125;
let v134 = u32(2);
let v136 = &(*v671)[v134];
*v136 = v125;
let v140 = u32(3);
let v142 = &(*v671)[v140];
*v142 = v125;
var<function> v672_store: array<f32, 1>= array<f32, 1>();
let v672 = &v672_store;
let v152 = &(*v672)[v3];
*v152 = v125;
var<function> v673_store: u32;
let v673 = &v673_store;
*v673 = v3;
loop {
let v157 = *v673;
let v158 = v157 < v17;
if !v158 { break; }
let v163 = v57 % v58;
let v164 = *v673;
let v165 = v164 + v163;
let v167 = vec4<f32>(v125);
var<function> v675_store: vec4<f32>;
let v675 = &v675_store;
*v675 = v167;
let v169 = v165 < v17;
if v169 {
let v175 = *v75;
let v176 = v175 + v165;
let v180 = &(*v752)[v176];
let v181 = *v180;
*v675 = v181;

}
let v186 = &(*v669)[v3];
let v187 = *v675;
*v186 = v187;
let v188 = f16(0.0);
let v189 = vec4<f16>(v188);
var<function> v676_store: vec4<f16>;
let v676 = &v676_store;
*v676 = v189;
if v169 {
let v197 = *v107;
let v198 = v197 + v165;
let v202 = &(*v751)[v198];
let v203 = *v202;
*v676 = v203;

}
let v208 = &(*v670)[v3];
let v209 = *v676;
*v208 = v209;
workgroupBarrier();
let v215 = v163 * v58;
let v223 = v59 < v47;
if v223 {
let v229 = *v186;
let v230 = v229[0];
let v231 = u32(17);
let v232 = v59 * v231;
let v233 = v232 + v215;
let v239 = &(*v663)[v233];
*v239 = v230;
let v240 = v229[1];
let v245 = v233 + v35;
let v249 = &(*v663)[v245];
*v249 = v240;
let v250 = v229[2];
let v255 = v233 + v134;
let v259 = &(*v663)[v255];
*v259 = v250;
let v260 = v229[3];
let v265 = v233 + v140;
let v269 = &(*v663)[v265];
*v269 = v260;

}
let v283 = v59 < v84;
if v283 {
let v289 = *v208;
let v290 = vec4<f32>(v289);
let v291 = v290[0];
let v292 = u32(17);
let v293 = v59 * v292;
let v294 = v293 + v215;
let v300 = &(*v664)[v294];
*v300 = v291;
let v301 = v290[1];
let v306 = v294 + v35;
let v310 = &(*v664)[v306];
*v310 = v301;
let v311 = v290[2];
let v316 = v294 + v134;
let v320 = &(*v664)[v316];
*v320 = v311;
let v321 = v290[3];
let v326 = v294 + v140;
let v330 = &(*v664)[v326];
*v330 = v321;

}
workgroupBarrier();
var<function> v677_store: array<f32, 4>= array<f32, 4>();
let v677 = &v677_store;
for(var v338: u32 = v3; v338 < v84; v338 += v35) {
let v693 = v692[1];
let v341 = u32(v693);
let v344 = u32(17);
let v345 = v341 * v344;
let v346 = v345 + v338;
let v350 = &(*v663)[v346];
let v351 = *v350;
let v356 = &(*v677)[v3];
*v356 = v351;
let v360 = v341 + v84;
let v362 = v360 * v344;
let v363 = v362 + v338;
let v367 = &(*v663)[v363];
let v368 = *v367;
let v373 = &(*v677)[v35];
*v373 = v368;
let v376 = u32(32);
let v377 = v341 + v376;
let v379 = v377 * v344;
let v380 = v379 + v338;
let v384 = &(*v663)[v380];
let v385 = *v384;
let v390 = &(*v677)[v134];
*v390 = v385;
let v393 = u32(48);
let v394 = v341 + v393;
let v396 = v394 * v344;
let v397 = v396 + v338;
let v401 = &(*v663)[v397];
let v402 = *v401;
let v407 = &(*v677)[v140];
*v407 = v402;
let v697 = v692[0];
let v409 = u32(v697);
let v413 = v409 * v344;
let v414 = v413 + v338;
let v418 = &(*v664)[v414];
let v419 = *v418;
let v425 = *v356;
let v432 = *v124;
let v745 = fma(v425, v419, v432);
*v124 = v745;
let v439 = *v373;
let v446 = *v130;
let v746 = fma(v439, v419, v446);
*v130 = v746;
let v453 = *v390;
let v460 = *v136;
let v747 = fma(v453, v419, v460);
*v136 = v747;
let v467 = *v407;
let v474 = *v142;
let v748 = fma(v467, v419, v474);
*v142 = v748;

}
let v476 = *v673;
let v478 = v476 + v58;
*v673 = v478;

}
let v699 = v692[1];
let v485 = u32(v699);
let v486 = v48 + v485;
let v701 = v692[0];
let v492 = u32(v701);
let v493 = v85 + v492;
let v503 = *v124;
let v510 = v486 < v20;
let v511 = v493 < v19;
let v512 = v510 && v511;
if v512 {
let v513 = v486 * v22;
let v517 = v513 + v51;
let v703 = v679[2];
let v519 = u32(v703);
let v520 = v519 * v20;
let v521 = v520 * v22;
let v522 = v521 + v517;
let v523 = v522 * v19;
let v524 = v523 + v493;
let v528 = &(*v750)[v493];
let v529 = *v528;
let v530 = v503 + v529;
let v534 = &(*v749)[v524];
*v534 = v530;

}
let v536 = v486 + v84;
let v544 = *v130;
let v551 = v536 < v20;
let v553 = v551 && v511;
if v553 {
let v554 = v536 * v22;
let v558 = v554 + v51;
let v705 = v679[2];
let v560 = u32(v705);
let v561 = v560 * v20;
let v562 = v561 * v22;
let v563 = v562 + v558;
let v564 = v563 * v19;
let v565 = v564 + v493;
let v569 = &(*v750)[v493];
let v570 = *v569;
let v571 = v544 + v570;
let v575 = &(*v749)[v565];
*v575 = v571;

}
let v576 = u32(32);
let v577 = v486 + v576;
let v585 = *v136;
let v592 = v577 < v20;
let v594 = v592 && v511;
if v594 {
let v595 = v577 * v22;
let v599 = v595 + v51;
let v707 = v679[2];
let v601 = u32(v707);
let v602 = v601 * v20;
let v603 = v602 * v22;
let v604 = v603 + v599;
let v605 = v604 * v19;
let v606 = v605 + v493;
let v610 = &(*v750)[v493];
let v611 = *v610;
let v612 = v585 + v611;
let v616 = &(*v749)[v606];
*v616 = v612;

}
let v617 = u32(48);
let v618 = v486 + v617;
let v626 = *v142;
let v633 = v618 < v20;
let v635 = v633 && v511;
if v635 {
let v636 = v618 * v22;
let v640 = v636 + v51;
let v709 = v679[2];
let v642 = u32(v709);
let v643 = v642 * v20;
let v644 = v643 * v22;
let v645 = v644 + v640;
let v646 = v645 * v19;
let v647 = v646 + v493;
let v651 = &(*v750)[v493];
let v652 = *v651;
let v653 = v626 + v652;
let v657 = &(*v749)[v647];
*v657 = v653;

}
return;

}
