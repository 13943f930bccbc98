var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 272>;
var<workgroup> shared_v30: array<f32, 1>;
var<workgroup> shared_v34: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_2(@builtin(workgroup_id) v380: vec3<u32>, @builtin(local_invocation_index) v382: u32, @builtin(local_invocation_id) v391: vec3<u32>) {
let v417 = &v13;
let v418 = &v9;
let v419 = &v5;
let v420 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v364 = &shared_v22;
let v365 = &shared_v26;
let v32 = u32(1);
let v381 = v380[1];
let v42 = u32(v381);
let v43 = u32(16);
let v44 = v42 * v43;
var<function> v368_store: array<u32, 1>= array<u32, 1>();
let v368 = &v368_store;
let v383 = v382;
let v50 = u32(v383);
let v51 = u32(8);
let v52 = v50 / v51;
let v55 = u32(15);
let v56 = min(v52, v55);
let v57 = v44 + v56;
let v59 = v20 - v32;
let v60 = min(v57, v59);
let v61 = v60 * v17;
let v66 = &(*v368)[v3];
*v66 = v61;
let v384 = v380[0];
let v70 = u32(v384);
let v72 = v70 * v43;
var<function> v369_store: array<u32, 1>= array<u32, 1>();
let v369 = &v369_store;
let v83 = v72 + v52;
let v85 = v19 - v32;
let v86 = min(v83, v85);
let v89 = v86 * v18;
let v94 = &(*v369)[v3];
*v94 = v89;
var<function> v370_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v370 = &v370_store;
var<function> v371_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v371 = &v371_store;
var<function> v372_store: array<f32, 1>= array<f32, 1>();
let v372 = &v372_store;
let v111 = &(*v372)[v3];
let v112 = f32(0.0);
*v111 = v112;
var<function> v373_store: array<f32, 1>= array<f32, 1>();
let v373 = &v373_store;
let v121 = &(*v373)[v3];
*v121 = v112;
var<function> v374_store: u32;
let v374 = &v374_store;
*v374 = v3;
loop {
let v126 = *v374;
let v127 = v126 < v17;
if !v127 { break; }
let v132 = v50 % v51;
let v133 = *v374;
let v134 = v133 + v132;
let v136 = vec2<f32>(v112);
var<function> v376_store: vec2<f32>;
let v376 = &v376_store;
*v376 = v136;
let v138 = v134 < v17;
if v138 {
let v144 = *v66;
let v145 = v144 + v134;
let v149 = &(*v420)[v145];
let v150 = *v149;
*v376 = v150;

}
let v155 = &(*v370)[v3];
let v156 = *v376;
*v155 = v156;
var<function> v377_store: vec2<f32>;
let v377 = &v377_store;
*v377 = v136;
if v138 {
let v166 = *v94;
let v167 = v166 + v134;
let v171 = &(*v419)[v167];
let v172 = *v171;
*v377 = v172;

}
let v177 = &(*v371)[v3];
let v178 = *v377;
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
let v208 = &(*v364)[v202];
*v208 = v199;
let v209 = v198[1];
let v214 = v202 + v32;
let v218 = &(*v364)[v214];
*v218 = v209;

}
if v192 {
let v238 = *v177;
let v239 = v238[0];
let v240 = u32(17);
let v241 = v52 * v240;
let v242 = v241 + v184;
let v248 = &(*v365)[v242];
*v248 = v239;
let v249 = v238[1];
let v254 = v242 + v32;
let v258 = &(*v365)[v254];
*v258 = v249;

}
workgroupBarrier();
var<function> v378_store: array<f32, 1>= array<f32, 1>();
let v378 = &v378_store;
for(var v266: u32 = v3; v266 < v43; v266 += v32) {
let v392 = v391[1];
let v269 = u32(v392);
let v272 = u32(17);
let v273 = v269 * v272;
let v274 = v273 + v266;
let v278 = &(*v364)[v274];
let v279 = *v278;
let v284 = &(*v378)[v3];
*v284 = v279;
let v393 = v391[0];
let v286 = u32(v393);
let v290 = v286 * v272;
let v291 = v290 + v266;
let v295 = &(*v365)[v291];
let v296 = *v295;
let v302 = *v284;
let v309 = *v111;
let v416 = fma(v302, v296, v309);
*v111 = v416;

}
let v311 = *v374;
let v313 = v311 + v51;
*v374 = v313;

}
let v395 = v391[1];
let v319 = u32(v395);
let v320 = v44 + v319;
let v397 = v391[0];
let v326 = u32(v397);
let v327 = v72 + v326;
let v337 = *v111;
let v344 = v320 < v20;
let v345 = v327 < v19;
let v346 = v344 && v345;
if v346 {
let v347 = v320 * v19;
let v348 = v347 + v327;
let v352 = &(*v418)[v348];
let v353 = *v352;
let v354 = v337 + v353;
let v358 = &(*v417)[v348];
*v358 = v354;

}
return;

}
