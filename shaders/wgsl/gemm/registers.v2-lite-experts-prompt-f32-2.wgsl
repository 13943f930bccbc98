var<workgroup> shared_v25: array<f32, 1088>;
var<workgroup> shared_v29: array<f32, 272>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(local_invocation_index) v673: u32, @builtin(workgroup_id) v675: vec3<u32>, @builtin(local_invocation_id) v688: vec3<u32>) {
let v745 = &v13;
let v746 = &v9;
let v747 = &v5;
let v748 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v657 = &shared_v25;
let v658 = &shared_v29;
let v35 = u32(1);
let v660 = &shared_v37;
let v674 = v673;
let v42 = u32(0);
let v43 = v674 == v42;
if v43 {
let v676 = v675[1];
let v45 = u32(v676);
let v49 = &(*v746)[v45];
let v50 = *v49;
let v55 = &(*v660)[v3];
*v55 = v50;

}
workgroupBarrier();
let v60 = &(*v660)[v3];
let v61 = workgroupUniformLoad(v60);
let v62 = i32(0);
let v63 = v61 >= v62;
if v63 {
let v677 = v675[1];
let v65 = u32(v677);
let v66 = v65 % v21;
let v67 = u32(64);
let v68 = v66 * v67;
let v71 = v65 / v21;
var<function> v661_store: array<u32, 1>= array<u32, 1>();
let v661 = &v661_store;
let v77 = u32(v674);
let v78 = u32(4);
let v79 = v77 / v78;
let v82 = u32(63);
let v83 = min(v79, v82);
let v84 = v68 + v83;
let v86 = v20 - v35;
let v87 = min(v84, v86);
let v88 = v87 * v22;
let v89 = v88 + v71;
let v90 = v89 * v17;
let v95 = &(*v661)[v3];
*v95 = v90;
let v96 = u32(v61);
let v100 = v96 + v71;
let v681 = v675[0];
let v102 = u32(v681);
let v103 = u32(16);
let v104 = v102 * v103;
var<function> v662_store: array<u32, 1>= array<u32, 1>();
let v662 = &v662_store;
let v115 = v104 + v79;
let v117 = v19 - v35;
let v118 = min(v115, v117);
let v119 = v100 * v19;
let v120 = v119 + v118;
let v121 = v120 * v18;
let v126 = &(*v662)[v3];
*v126 = v121;
var<function> v663_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v663 = &v663_store;
var<function> v664_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v664 = &v664_store;
var<function> v665_store: array<f32, 4>= array<f32, 4>();
let v665 = &v665_store;
let v143 = &(*v665)[v3];
let v144 = f32(0.0);
*v143 = v144;
let v149 = &(*v665)[v35];
*v149 = v144;
let v153 = u32(2);
let v155 = &(*v665)[v153];
*v155 = v144;
let v159 = u32(3);
let v161 = &(*v665)[v159];
*v161 = v144;
var<function> v666_store: array<f32, 1>= array<f32, 1>();
let v666 = &v666_store;
let v171 = &(*v666)[v3];
*v171 = v144;
var<function> v667_store: u32;
let v667 = &v667_store;
*v667 = v3;
loop {
let v176 = *v667;
let v177 = v176 < v17;
if !v177 { break; }
let v182 = v77 % v78;
let v183 = *v667;
let v184 = v183 + v182;
let v186 = vec4<f32>(v144);
var<function> v669_store: vec4<f32>;
let v669 = &v669_store;
*v669 = v186;
let v188 = v184 < v17;
if v188 {
let v194 = *v95;
let v195 = v194 + v184;
let v199 = &(*v748)[v195];
let v200 = *v199;
*v669 = v200;

}
let v205 = &(*v663)[v3];
let v206 = *v669;
*v205 = v206;
var<function> v670_store: vec4<f32>;
let v670 = &v670_store;
*v670 = v186;
if v188 {
let v216 = *v126;
let v217 = v216 + v184;
let v221 = &(*v747)[v217];
let v222 = *v221;
*v670 = v222;

}
let v227 = &(*v664)[v3];
let v228 = *v670;
*v227 = v228;
workgroupBarrier();
let v234 = v182 * v78;
let v242 = v79 < v67;
if v242 {
let v248 = *v205;
let v249 = v248[0];
let v250 = u32(17);
let v251 = v79 * v250;
let v252 = v251 + v234;
let v258 = &(*v657)[v252];
*v258 = v249;
let v259 = v248[1];
let v264 = v252 + v35;
let v268 = &(*v657)[v264];
*v268 = v259;
let v269 = v248[2];
let v274 = v252 + v153;
let v278 = &(*v657)[v274];
*v278 = v269;
let v279 = v248[3];
let v284 = v252 + v159;
let v288 = &(*v657)[v284];
*v288 = v279;

}
let v302 = v79 < v103;
if v302 {
let v308 = *v227;
let v309 = v308[0];
let v310 = u32(17);
let v311 = v79 * v310;
let v312 = v311 + v234;
let v318 = &(*v658)[v312];
*v318 = v309;
let v319 = v308[1];
let v324 = v312 + v35;
let v328 = &(*v658)[v324];
*v328 = v319;
let v329 = v308[2];
let v334 = v312 + v153;
let v338 = &(*v658)[v334];
*v338 = v329;
let v339 = v308[3];
let v344 = v312 + v159;
let v348 = &(*v658)[v344];
*v348 = v339;

}
workgroupBarrier();
var<function> v671_store: array<f32, 4>= array<f32, 4>();
let v671 = &v671_store;
for(var v356: u32 = v3; v356 < v103; v356 += v35) {
let v689 = v688[1];
let v359 = u32(v689);
let v362 = u32(17);
let v363 = v359 * v362;
let v364 = v363 + v356;
let v368 = &(*v657)[v364];
let v369 = *v368;
let v374 = &(*v671)[v3];
*v374 = v369;
let v378 = v359 + v103;
let v380 = v378 * v362;
let v381 = v380 + v356;
let v385 = &(*v657)[v381];
let v386 = *v385;
let v391 = &(*v671)[v35];
*v391 = v386;
let v394 = u32(32);
let v395 = v359 + v394;
let v397 = v395 * v362;
let v398 = v397 + v356;
let v402 = &(*v657)[v398];
let v403 = *v402;
let v408 = &(*v671)[v153];
*v408 = v403;
let v411 = u32(48);
let v412 = v359 + v411;
let v414 = v412 * v362;
let v415 = v414 + v356;
let v419 = &(*v657)[v415];
let v420 = *v419;
let v425 = &(*v671)[v159];
*v425 = v420;
let v693 = v688[0];
let v427 = u32(v693);
let v431 = v427 * v362;
let v432 = v431 + v356;
let v436 = &(*v658)[v432];
let v437 = *v436;
let v443 = *v374;
let v450 = *v143;
let v741 = fma(v443, v437, v450);
*v143 = v741;
let v457 = *v391;
let v464 = *v149;
let v742 = fma(v457, v437, v464);
*v149 = v742;
let v471 = *v408;
let v478 = *v155;
let v743 = fma(v471, v437, v478);
*v155 = v743;
let v485 = *v425;
let v492 = *v161;
let v744 = fma(v485, v437, v492);
*v161 = v744;

}
let v494 = *v667;
let v496 = v494 + v78;
*v667 = v496;

}
let v695 = v688[1];
let v503 = u32(v695);
let v504 = v68 + v503;
let v697 = v688[0];
let v510 = u32(v697);
let v511 = v104 + v510;
let v521 = *v143;
let v528 = v504 < v20;
let v529 = v511 < v19;
let v530 = v528 && v529;
if v530 {
let v531 = v504 * v22;
let v535 = v531 + v71;
let v699 = v675[2];
let v537 = u32(v699);
let v538 = v537 * v20;
let v539 = v538 * v22;
let v540 = v539 + v535;
let v541 = v540 * v19;
let v542 = v541 + v511;
let v546 = &(*v745)[v542];
*v546 = v521;

}
let v548 = v504 + v103;
let v556 = *v149;
let v563 = v548 < v20;
let v565 = v563 && v529;
if v565 {
let v566 = v548 * v22;
let v570 = v566 + v71;
let v701 = v675[2];
let v572 = u32(v701);
let v573 = v572 * v20;
let v574 = v573 * v22;
let v575 = v574 + v570;
let v576 = v575 * v19;
let v577 = v576 + v511;
let v581 = &(*v745)[v577];
*v581 = v556;

}
let v582 = u32(32);
let v583 = v504 + v582;
let v591 = *v155;
let v598 = v583 < v20;
let v600 = v598 && v529;
if v600 {
let v601 = v583 * v22;
let v605 = v601 + v71;
let v703 = v675[2];
let v607 = u32(v703);
let v608 = v607 * v20;
let v609 = v608 * v22;
let v610 = v609 + v605;
let v611 = v610 * v19;
let v612 = v611 + v511;
let v616 = &(*v745)[v612];
*v616 = v591;

}
let v617 = u32(48);
let v618 = v504 + v617;
let v626 = *v161;
let v633 = v618 < v20;
let v635 = v633 && v529;
if v635 {
let v636 = v618 * v22;
let v640 = v636 + v71;
let v705 = v675[2];
let v642 = u32(v705);
let v643 = v642 * v20;
let v644 = v643 * v22;
let v645 = v644 + v640;
let v646 = v645 * v19;
let v647 = v646 + v511;
let v651 = &(*v745)[v647];
*v651 = v626;

}

}
return;

}
