enable f16;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 272>;
var<workgroup> shared_v30: array<f32, 1>;
var<workgroup> shared_v34: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec2<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_2(@builtin(workgroup_id) v381: vec3<u32>, @builtin(local_invocation_index) v383: u32, @builtin(local_invocation_id) v392: vec3<u32>) {
let v418 = &v13;
let v419 = &v9;
let v420 = &v5;
let v421 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v365 = &shared_v22;
let v366 = &shared_v26;
let v32 = u32(1);
let v382 = v381[1];
let v42 = u32(v382);
let v43 = u32(16);
let v44 = v42 * v43;
var<function> v369_store: array<u32, 1>= array<u32, 1>();
let v369 = &v369_store;
let v384 = v383;
let v50 = u32(v384);
let v51 = u32(8);
let v52 = v50 / v51;
let v55 = u32(15);
let v56 = min(v52, v55);
let v57 = v44 + v56;
let v59 = v20 - v32;
let v60 = min(v57, v59);
let v61 = v60 * v17;
let v66 = &(*v369)[v3];
*v66 = v61;
let v385 = v381[0];
let v70 = u32(v385);
let v72 = v70 * v43;
var<function> v370_store: array<u32, 1>= array<u32, 1>();
let v370 = &v370_store;
let v83 = v72 + v52;
let v85 = v19 - v32;
let v86 = min(v83, v85);
let v89 = v86 * v18;
let v94 = &(*v370)[v3];
*v94 = v89;
var<function> v371_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v371 = &v371_store;
var<function> v372_store: array<vec2<f16>, 1>= array<vec2<f16>, 1>();
let v372 = &v372_store;
var<function> v373_store: array<f32, 1>= array<f32, 1>();
let v373 = &v373_store;
let v111 = &(*v373)[v3];
let v112 = f32(0.0);
*v111 = v112;
var<function> v374_store: array<f32, 1>= array<f32, 1>();
let v374 = &v374_store;
let v121 = &(*v374)[v3];
*v121 = v112;
var<function> v375_store: u32;
let v375 = &v375_store;
*v375 = v3;
loop {
let v126 = *v375;
let v127 = v126 < v17;
if !v127 { break; }
let v132 = v50 % v51;
let v133 = *v375;
let v134 = v133 + v132;
let v136 = vec2<f32>(v112);
var<function> v377_store: vec2<f32>;
let v377 = &v377_store;
*v377 = v136;
let v138 = v134 < v17;
if v138 {
let v144 = *v66;
let v145 = v144 + v134;
let v149 = &(*v421)[v145];
let v150 = *v149;
*v377 = v150;

}
let v155 = &(*v371)[v3];
let v156 = *v377;
*v155 = v156;
let v157 = f16(0.0);
let v158 = vec2<f16>(v157);
var<function> v378_store: vec2<f16>;
let v378 = &v378_store;
*v378 = v158;
if v138 {
let v166 = *v94;
let v167 = v166 + v134;
let v171 = &(*v420)[v167];
let v172 = *v171;
*v378 = v172;

}
let v177 = &(*v372)[v3];
let v178 = *v378;
*v177 = v178;
workgroupBarrier();
let v183 = u32(2);
let v184 = v132 * v183;
let v192 = v52 < v43;
if v192 {
let v198 = *v155;
let v199 = v198[0];
let v200 = u32(17);
let v201 = v52 * v200;
let v202 = v201 + v184;
let v208 = &(*v365)[v202];
*v208 = v199;
let v209 = v198[1];
let v214 = v202 + v32;
let v218 = &(*v365)[v214];
*v218 = v209;

}
if v192 {
let v238 = *v177;
let v239 = vec2<f32>(v238);
let v240 = v239[0];
let v241 = u32(17);
let v242 = v52 * v241;
let v243 = v242 + v184;
let v249 = &(*v366)[v243];
*v249 = v240;
let v250 = v239[1];
let v255 = v243 + v32;
let v259 = &(*v366)[v255];
*v259 = v250;

}
workgroupBarrier();
var<function> v379_store: array<f32, 1>= array<f32, 1>();
let v379 = &v379_store;
for(var v267: u32 = v3; v267 < v43; v267 += v32) {
let v393 = v392[1];
let v270 = u32(v393);
let v273 = u32(17);
let v274 = v270 * v273;
let v275 = v274 + v267;
let v279 = &(*v365)[v275];
let v280 = *v279;
let v285 = &(*v379)[v3];
*v285 = v280;
let v394 = v392[0];
let v287 = u32(v394);
let v291 = v287 * v273;
let v292 = v291 + v267;
let v296 = &(*v366)[v292];
let v297 = *v296;
let v303 = *v285;
let v310 = *v111;
let v417 = fma(v303, v297, v310);
*v111 = v417;

}
let v312 = *v375;
let v314 = v312 + v51;
*v375 = v314;

}
let v396 = v392[1];
let v320 = u32(v396);
let v321 = v44 + v320;
let v398 = v392[0];
let v327 = u32(v398);
let v328 = v72 + v327;
let v338 = *v111;
let v345 = v321 < v20;
let v346 = v328 < v19;
let v347 = v345 && v346;
if v347 {
let v348 = v321 * v19;
let v349 = v348 + v328;
let v353 = &(*v419)[v349];
let v354 = *v353;
let v355 = v338 + v354;
let v359 = &(*v418)[v349];
*v359 = v355;

}
return;

}
