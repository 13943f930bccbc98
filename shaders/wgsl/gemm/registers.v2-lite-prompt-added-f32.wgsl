var<workgroup> shared_v22: array<f32, 272>;
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
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v420: vec3<u32>, @builtin(local_invocation_index) v422: u32, @builtin(local_invocation_id) v431: vec3<u32>) {
let v457 = &v13;
let v458 = &v9;
let v459 = &v5;
let v460 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v404 = &shared_v22;
let v405 = &shared_v26;
let v32 = u32(1);
let v421 = v420[1];
let v42 = u32(v421);
let v43 = u32(16);
let v44 = v42 * v43;
var<function> v408_store: array<u32, 1>= array<u32, 1>();
let v408 = &v408_store;
let v423 = v422;
let v50 = u32(v423);
let v51 = u32(4);
let v52 = v50 / v51;
let v55 = u32(15);
let v56 = min(v52, v55);
let v57 = v44 + v56;
let v59 = v20 - v32;
let v60 = min(v57, v59);
let v61 = v60 * v17;
let v66 = &(*v408)[v3];
*v66 = v61;
let v424 = v420[0];
let v70 = u32(v424);
let v72 = v70 * v43;
var<function> v409_store: array<u32, 1>= array<u32, 1>();
let v409 = &v409_store;
let v83 = v72 + v52;
let v85 = v19 - v32;
let v86 = min(v83, v85);
let v89 = v86 * v18;
let v94 = &(*v409)[v3];
*v94 = v89;
var<function> v410_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v410 = &v410_store;
var<function> v411_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v411 = &v411_store;
var<function> v412_store: array<f32, 1>= array<f32, 1>();
let v412 = &v412_store;
let v111 = &(*v412)[v3];
let v112 = f32(0.0);
*v111 = v112;
var<function> v413_store: array<f32, 1>= array<f32, 1>();
let v413 = &v413_store;
let v121 = &(*v413)[v3];
*v121 = v112;
var<function> v414_store: u32;
let v414 = &v414_store;
*v414 = v3;
loop {
let v126 = *v414;
let v127 = v126 < v17;
if !v127 { break; }
let v132 = v50 % v51;
let v133 = *v414;
let v134 = v133 + v132;
let v136 = vec4<f32>(v112);
var<function> v416_store: vec4<f32>;
let v416 = &v416_store;
*v416 = v136;
let v138 = v134 < v17;
if v138 {
let v144 = *v66;
let v145 = v144 + v134;
let v149 = &(*v460)[v145];
let v150 = *v149;
*v416 = v150;

}
let v155 = &(*v410)[v3];
let v156 = *v416;
*v155 = v156;
var<function> v417_store: vec4<f32>;
let v417 = &v417_store;
*v417 = v136;
if v138 {
let v166 = *v94;
let v167 = v166 + v134;
let v171 = &(*v459)[v167];
let v172 = *v171;
*v417 = v172;

}
let v177 = &(*v411)[v3];
let v178 = *v417;
*v177 = v178;
workgroupBarrier();
let v184 = v132 * v51;
let v192 = v52 < v43;
if v192 {
let v198 = *v155;
let v199 = v198[0];
let v200 = u32(17);
let v201 = v52 * v200;
let v202 = v201 + v184;
let v208 = &(*v404)[v202];
*v208 = v199;
let v209 = v198[1];
let v214 = v202 + v32;
let v218 = &(*v404)[v214];
*v218 = v209;
let v219 = v198[2];
let v223 = u32(2);
let v224 = v202 + v223;
let v228 = &(*v404)[v224];
*v228 = v219;
let v229 = v198[3];
let v233 = u32(3);
let v234 = v202 + v233;
let v238 = &(*v404)[v234];
*v238 = v229;

}
if v192 {
let v258 = *v177;
let v259 = v258[0];
let v260 = u32(17);
let v261 = v52 * v260;
let v262 = v261 + v184;
let v268 = &(*v405)[v262];
*v268 = v259;
let v269 = v258[1];
let v274 = v262 + v32;
let v278 = &(*v405)[v274];
*v278 = v269;
let v279 = v258[2];
let v283 = u32(2);
let v284 = v262 + v283;
let v288 = &(*v405)[v284];
*v288 = v279;
let v289 = v258[3];
let v293 = u32(3);
let v294 = v262 + v293;
let v298 = &(*v405)[v294];
*v298 = v289;

}
workgroupBarrier();
var<function> v418_store: array<f32, 1>= array<f32, 1>();
let v418 = &v418_store;
for(var v306: u32 = v3; v306 < v43; v306 += v32) {
let v432 = v431[1];
let v309 = u32(v432);
let v312 = u32(17);
let v313 = v309 * v312;
let v314 = v313 + v306;
let v318 = &(*v404)[v314];
let v319 = *v318;
let v324 = &(*v418)[v3];
*v324 = v319;
let v433 = v431[0];
let v326 = u32(v433);
let v330 = v326 * v312;
let v331 = v330 + v306;
let v335 = &(*v405)[v331];
let v336 = *v335;
let v342 = *v324;
let v349 = *v111;
let v456 = fma(v342, v336, v349);
*v111 = v456;

}
let v351 = *v414;
let v353 = v351 + v51;
*v414 = v353;

}
let v435 = v431[1];
let v359 = u32(v435);
let v360 = v44 + v359;
let v437 = v431[0];
let v366 = u32(v437);
let v367 = v72 + v366;
let v377 = *v111;
let v384 = v360 < v20;
let v385 = v367 < v19;
let v386 = v384 && v385;
if v386 {
let v387 = v360 * v19;
let v388 = v387 + v367;
let v392 = &(*v458)[v388];
let v393 = *v392;
let v394 = v377 + v393;
let v398 = &(*v457)[v388];
*v398 = v394;

}
return;

}
