var<workgroup> shared_v22: array<f32, 1088>;
var<workgroup> shared_v26: array<f32, 272>;
var<workgroup> shared_v30: array<f32, 1>;
var<workgroup> shared_v34: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v624: vec3<u32>, @builtin(local_invocation_index) v626: u32, @builtin(local_invocation_id) v635: vec3<u32>) {
let v685 = &v13;
let v686 = &v9;
let v687 = &v5;
let v688 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v608 = &shared_v22;
let v609 = &shared_v26;
let v32 = u32(1);
let v625 = v624[1];
let v42 = u32(v625);
let v43 = u32(64);
let v44 = v42 * v43;
var<function> v612_store: array<u32, 1>= array<u32, 1>();
let v612 = &v612_store;
let v627 = v626;
let v50 = u32(v627);
let v51 = u32(4);
let v52 = v50 / v51;
let v55 = u32(63);
let v56 = min(v52, v55);
let v57 = v44 + v56;
let v59 = v20 - v32;
let v60 = min(v57, v59);
let v61 = v60 * v17;
let v66 = &(*v612)[v3];
*v66 = v61;
let v628 = v624[0];
let v70 = u32(v628);
let v71 = u32(16);
let v72 = v70 * v71;
var<function> v613_store: array<u32, 1>= array<u32, 1>();
let v613 = &v613_store;
let v83 = v72 + v52;
let v85 = v19 - v32;
let v86 = min(v83, v85);
let v89 = v86 * v18;
let v94 = &(*v613)[v3];
*v94 = v89;
var<function> v614_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v614 = &v614_store;
var<function> v615_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v615 = &v615_store;
var<function> v616_store: array<f32, 4>= array<f32, 4>();
let v616 = &v616_store;
let v111 = &(*v616)[v3];
let v112 = f32(0.0);
*v111 = v112;
let v117 = &(*v616)[v32];
*v117 = v112;
let v121 = u32(2);
let v123 = &(*v616)[v121];
*v123 = v112;
let v127 = u32(3);
let v129 = &(*v616)[v127];
*v129 = v112;
var<function> v617_store: array<f32, 1>= array<f32, 1>();
let v617 = &v617_store;
let v139 = &(*v617)[v3];
*v139 = v112;
var<function> v618_store: u32;
let v618 = &v618_store;
*v618 = v3;
loop {
let v144 = *v618;
let v145 = v144 < v17;
if !v145 { break; }
let v150 = v50 % v51;
let v151 = *v618;
let v152 = v151 + v150;
let v154 = vec4<f32>(v112);
var<function> v620_store: vec4<f32>;
let v620 = &v620_store;
*v620 = v154;
let v156 = v152 < v17;
if v156 {
let v162 = *v66;
let v163 = v162 + v152;
let v167 = &(*v688)[v163];
let v168 = *v167;
*v620 = v168;

}
let v173 = &(*v614)[v3];
let v174 = *v620;
*v173 = v174;
var<function> v621_store: vec4<f32>;
let v621 = &v621_store;
*v621 = v154;
if v156 {
let v184 = *v94;
let v185 = v184 + v152;
let v189 = &(*v687)[v185];
let v190 = *v189;
*v621 = v190;

}
let v195 = &(*v615)[v3];
let v196 = *v621;
*v195 = v196;
workgroupBarrier();
let v202 = v150 * v51;
let v210 = v52 < v43;
if v210 {
let v216 = *v173;
let v217 = v216[0];
let v218 = u32(17);
let v219 = v52 * v218;
let v220 = v219 + v202;
let v226 = &(*v608)[v220];
*v226 = v217;
let v227 = v216[1];
let v232 = v220 + v32;
let v236 = &(*v608)[v232];
*v236 = v227;
let v237 = v216[2];
let v242 = v220 + v121;
let v246 = &(*v608)[v242];
*v246 = v237;
let v247 = v216[3];
let v252 = v220 + v127;
let v256 = &(*v608)[v252];
*v256 = v247;

}
let v270 = v52 < v71;
if v270 {
let v276 = *v195;
let v277 = v276[0];
let v278 = u32(17);
let v279 = v52 * v278;
let v280 = v279 + v202;
let v286 = &(*v609)[v280];
*v286 = v277;
let v287 = v276[1];
let v292 = v280 + v32;
let v296 = &(*v609)[v292];
*v296 = v287;
let v297 = v276[2];
let v302 = v280 + v121;
let v306 = &(*v609)[v302];
*v306 = v297;
let v307 = v276[3];
let v312 = v280 + v127;
let v316 = &(*v609)[v312];
*v316 = v307;

}
workgroupBarrier();
var<function> v622_store: array<f32, 4>= array<f32, 4>();
let v622 = &v622_store;
for(var v324: u32 = v3; v324 < v71; v324 += v32) {
let v636 = v635[1];
let v327 = u32(v636);
let v330 = u32(17);
let v331 = v327 * v330;
let v332 = v331 + v324;
let v336 = &(*v608)[v332];
let v337 = *v336;
let v342 = &(*v622)[v3];
*v342 = v337;
let v346 = v327 + v71;
let v348 = v346 * v330;
let v349 = v348 + v324;
let v353 = &(*v608)[v349];
let v354 = *v353;
let v359 = &(*v622)[v32];
*v359 = v354;
let v362 = u32(32);
let v363 = v327 + v362;
let v365 = v363 * v330;
let v366 = v365 + v324;
let v370 = &(*v608)[v366];
let v371 = *v370;
let v376 = &(*v622)[v121];
*v376 = v371;
let v379 = u32(48);
let v380 = v327 + v379;
let v382 = v380 * v330;
let v383 = v382 + v324;
let v387 = &(*v608)[v383];
let v388 = *v387;
let v393 = &(*v622)[v127];
*v393 = v388;
let v640 = v635[0];
let v395 = u32(v640);
let v399 = v395 * v330;
let v400 = v399 + v324;
let v404 = &(*v609)[v400];
let v405 = *v404;
let v411 = *v342;
let v418 = *v111;
let v681 = fma(v411, v405, v418);
*v111 = v681;
let v425 = *v359;
let v432 = *v117;
let v682 = fma(v425, v405, v432);
*v117 = v682;
let v439 = *v376;
let v446 = *v123;
let v683 = fma(v439, v405, v446);
*v123 = v683;
let v453 = *v393;
let v460 = *v129;
let v684 = fma(v453, v405, v460);
*v129 = v684;

}
let v462 = *v618;
let v464 = v462 + v51;
*v618 = v464;

}
let v642 = v635[1];
let v470 = u32(v642);
let v471 = v44 + v470;
let v644 = v635[0];
let v477 = u32(v644);
let v478 = v72 + v477;
let v488 = *v111;
let v495 = v471 < v20;
let v496 = v478 < v19;
let v497 = v495 && v496;
if v497 {
let v498 = v471 * v19;
let v499 = v498 + v478;
let v503 = &(*v686)[v478];
let v504 = *v503;
let v505 = v488 + v504;
let v509 = &(*v685)[v499];
*v509 = v505;

}
let v511 = v471 + v71;
let v519 = *v117;
let v526 = v511 < v20;
let v528 = v526 && v496;
if v528 {
let v529 = v511 * v19;
let v530 = v529 + v478;
let v534 = &(*v686)[v478];
let v535 = *v534;
let v536 = v519 + v535;
let v540 = &(*v685)[v530];
*v540 = v536;

}
let v541 = u32(32);
let v542 = v471 + v541;
let v550 = *v123;
let v557 = v542 < v20;
let v559 = v557 && v496;
if v559 {
let v560 = v542 * v19;
let v561 = v560 + v478;
let v565 = &(*v686)[v478];
let v566 = *v565;
let v567 = v550 + v566;
let v571 = &(*v685)[v561];
*v571 = v567;

}
let v572 = u32(48);
let v573 = v471 + v572;
let v581 = *v129;
let v588 = v573 < v20;
let v590 = v588 && v496;
if v590 {
let v591 = v573 * v19;
let v592 = v591 + v478;
let v596 = &(*v686)[v478];
let v597 = *v596;
let v598 = v581 + v597;
let v602 = &(*v685)[v592];
*v602 = v598;

}
return;

}
