enable f16;
var<workgroup> shared_v25: array<f32, 1088>;
var<workgroup> shared_v29: array<f32, 272>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(local_invocation_index) v674: u32, @builtin(workgroup_id) v676: vec3<u32>, @builtin(local_invocation_id) v689: vec3<u32>) {
let v746 = &v13;
let v747 = &v9;
let v748 = &v5;
let v749 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v658 = &shared_v25;
let v659 = &shared_v29;
let v35 = u32(1);
let v661 = &shared_v37;
let v675 = v674;
let v42 = u32(0);
let v43 = v675 == v42;
if v43 {
let v677 = v676[1];
let v45 = u32(v677);
let v49 = &(*v747)[v45];
let v50 = *v49;
let v55 = &(*v661)[v3];
*v55 = v50;

}
workgroupBarrier();
let v60 = &(*v661)[v3];
let v61 = workgroupUniformLoad(v60);
let v62 = i32(0);
let v63 = v61 >= v62;
if v63 {
let v678 = v676[1];
let v65 = u32(v678);
let v66 = v65 % v21;
let v67 = u32(64);
let v68 = v66 * v67;
let v71 = v65 / v21;
var<function> v662_store: array<u32, 1>= array<u32, 1>();
let v662 = &v662_store;
let v77 = u32(v675);
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
let v95 = &(*v662)[v3];
*v95 = v90;
let v96 = u32(v61);
let v100 = v96 + v71;
let v682 = v676[0];
let v102 = u32(v682);
let v103 = u32(16);
let v104 = v102 * v103;
var<function> v663_store: array<u32, 1>= array<u32, 1>();
let v663 = &v663_store;
let v115 = v104 + v79;
let v117 = v19 - v35;
let v118 = min(v115, v117);
let v119 = v100 * v19;
let v120 = v119 + v118;
let v121 = v120 * v18;
let v126 = &(*v663)[v3];
*v126 = v121;
var<function> v664_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v664 = &v664_store;
var<function> v665_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v665 = &v665_store;
var<function> v666_store: array<f32, 4>= array<f32, 4>();
let v666 = &v666_store;
let v143 = &(*v666)[v3];
let v144 = f32(0.0);
*v143 = v144;
let v149 = &(*v666)[v35];
*v149 = v144;
let v153 = u32(2);
let v155 = &(*v666)[v153];
*v155 = v144;
let v159 = u32(3);
let v161 = &(*v666)[v159];
*v161 = v144;
var<function> v667_store: array<f32, 1>= array<f32, 1>();
let v667 = &v667_store;
let v171 = &(*v667)[v3];
*v171 = v144;
var<function> v668_store: u32;
let v668 = &v668_store;
*v668 = v3;
loop {
let v176 = *v668;
let v177 = v176 < v17;
if !v177 { break; }
let v182 = v77 % v78;
let v183 = *v668;
let v184 = v183 + v182;
let v186 = vec4<f32>(v144);
var<function> v670_store: vec4<f32>;
let v670 = &v670_store;
*v670 = v186;
let v188 = v184 < v17;
if v188 {
let v194 = *v95;
let v195 = v194 + v184;
let v199 = &(*v749)[v195];
let v200 = *v199;
*v670 = v200;

}
let v205 = &(*v664)[v3];
let v206 = *v670;
*v205 = v206;
let v207 = f16(0.0);
let v208 = vec4<f16>(v207);
var<function> v671_store: vec4<f16>;
let v671 = &v671_store;
*v671 = v208;
if v188 {
let v216 = *v126;
let v217 = v216 + v184;
let v221 = &(*v748)[v217];
let v222 = *v221;
*v671 = v222;

}
let v227 = &(*v665)[v3];
let v228 = *v671;
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
let v258 = &(*v658)[v252];
*v258 = v249;
let v259 = v248[1];
let v264 = v252 + v35;
let v268 = &(*v658)[v264];
*v268 = v259;
let v269 = v248[2];
let v274 = v252 + v153;
let v278 = &(*v658)[v274];
*v278 = v269;
let v279 = v248[3];
let v284 = v252 + v159;
let v288 = &(*v658)[v284];
*v288 = v279;

}
let v302 = v79 < v103;
if v302 {
let v308 = *v227;
let v309 = vec4<f32>(v308);
let v310 = v309[0];
let v311 = u32(17);
let v312 = v79 * v311;
let v313 = v312 + v234;
let v319 = &(*v659)[v313];
*v319 = v310;
let v320 = v309[1];
let v325 = v313 + v35;
let v329 = &(*v659)[v325];
*v329 = v320;
let v330 = v309[2];
let v335 = v313 + v153;
let v339 = &(*v659)[v335];
*v339 = v330;
let v340 = v309[3];
let v345 = v313 + v159;
let v349 = &(*v659)[v345];
*v349 = v340;

}
workgroupBarrier();
var<function> v672_store: array<f32, 4>= array<f32, 4>();
let v672 = &v672_store;
for(var v357: u32 = v3; v357 < v103; v357 += v35) {
let v690 = v689[1];
let v360 = u32(v690);
let v363 = u32(17);
let v364 = v360 * v363;
let v365 = v364 + v357;
let v369 = &(*v658)[v365];
let v370 = *v369;
let v375 = &(*v672)[v3];
*v375 = v370;
let v379 = v360 + v103;
let v381 = v379 * v363;
let v382 = v381 + v357;
let v386 = &(*v658)[v382];
let v387 = *v386;
let v392 = &(*v672)[v35];
*v392 = v387;
let v395 = u32(32);
let v396 = v360 + v395;
let v398 = v396 * v363;
let v399 = v398 + v357;
let v403 = &(*v658)[v399];
let v404 = *v403;
let v409 = &(*v672)[v153];
*v409 = v404;
let v412 = u32(48);
let v413 = v360 + v412;
let v415 = v413 * v363;
let v416 = v415 + v357;
let v420 = &(*v658)[v416];
let v421 = *v420;
let v426 = &(*v672)[v159];
*v426 = v421;
let v694 = v689[0];
let v428 = u32(v694);
let v432 = v428 * v363;
let v433 = v432 + v357;
let v437 = &(*v659)[v433];
let v438 = *v437;
let v444 = *v375;
let v451 = *v143;
let v742 = fma(v444, v438, v451);
*v143 = v742;
let v458 = *v392;
let v465 = *v149;
let v743 = fma(v458, v438, v465);
*v149 = v743;
let v472 = *v409;
let v479 = *v155;
let v744 = fma(v472, v438, v479);
*v155 = v744;
let v486 = *v426;
let v493 = *v161;
let v745 = fma(v486, v438, v493);
*v161 = v745;

}
let v495 = *v668;
let v497 = v495 + v78;
*v668 = v497;

}
let v696 = v689[1];
let v504 = u32(v696);
let v505 = v68 + v504;
let v698 = v689[0];
let v511 = u32(v698);
let v512 = v104 + v511;
let v522 = *v143;
let v529 = v505 < v20;
let v530 = v512 < v19;
let v531 = v529 && v530;
if v531 {
let v532 = v505 * v22;
let v536 = v532 + v71;
let v700 = v676[2];
let v538 = u32(v700);
let v539 = v538 * v20;
let v540 = v539 * v22;
let v541 = v540 + v536;
let v542 = v541 * v19;
let v543 = v542 + v512;
let v547 = &(*v746)[v543];
*v547 = v522;

}
let v549 = v505 + v103;
let v557 = *v149;
let v564 = v549 < v20;
let v566 = v564 && v530;
if v566 {
let v567 = v549 * v22;
let v571 = v567 + v71;
let v702 = v676[2];
let v573 = u32(v702);
let v574 = v573 * v20;
let v575 = v574 * v22;
let v576 = v575 + v571;
let v577 = v576 * v19;
let v578 = v577 + v512;
let v582 = &(*v746)[v578];
*v582 = v557;

}
let v583 = u32(32);
let v584 = v505 + v583;
let v592 = *v155;
let v599 = v584 < v20;
let v601 = v599 && v530;
if v601 {
let v602 = v584 * v22;
let v606 = v602 + v71;
let v704 = v676[2];
let v608 = u32(v704);
let v609 = v608 * v20;
let v610 = v609 * v22;
let v611 = v610 + v606;
let v612 = v611 * v19;
let v613 = v612 + v512;
let v617 = &(*v746)[v613];
*v617 = v592;

}
let v618 = u32(48);
let v619 = v505 + v618;
let v627 = *v161;
let v634 = v619 < v20;
let v636 = v634 && v530;
if v636 {
let v637 = v619 * v22;
let v641 = v637 + v71;
let v706 = v676[2];
let v643 = u32(v706);
let v644 = v643 * v20;
let v645 = v644 * v22;
let v646 = v645 + v641;
let v647 = v646 * v19;
let v648 = v647 + v512;
let v652 = &(*v746)[v648];
*v652 = v627;

}

}
return;

}
